import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { dayInStockholm } from '../../../src-shared/days/stockholm-time'
import type { LockedPack, SinceMarked } from '../../../src-shared/packs/pack-check'
import { Button } from '../../components/button'
import { RefusalAlert } from '../../components/refusal-alert'
import { announce } from '../../state/office/announce'
import { ask } from '../../state/office/office'
import { readAgain } from '../../state/office/query-client'
import { question } from '../../state/office/question'
import { refusalOf } from '../../state/office/refusal-of'
import { instantText } from '../../text/instants'
import { useWords } from '../../text/words'
import { codeOf, fileCount, type LockedRun, lockedRuns } from './locked-groups'
import { MakingPacks } from './making-packs'
import type { PackPartner } from './pack-choice'
import styles from './pack-wizard.module.css'
import { SinceMarkedWarning } from './since-marked'
import { UnlockForm } from './unlock-form'
import { WrittenPackList } from './written-pack-list'

/** The locked packs. They can be written again as they were, or opened with a reason. */
export function LockedRuns({ nameOf }: { readonly nameOf: (partner: string | null) => string }) {
  const words = useWords()
  const locked = useQuery(question('pack:list', {}))
  const [opening, setOpening] = useState<LockedPack | null>(null)
  const today = dayInStockholm(new Date())
  const title = ({ period, partnerId }: LockedPack) => `${nameOf(partnerId)} ${codeOf(period, today)}`
  const again = useMutation({
    mutationFn: (packs: readonly LockedPack[]) => {
      const period = packs[0] ? codeOf(packs[0].period, today) : ''
      const partnerIds = packs.map(({ partnerId }): PackPartner => partnerId)
      return ask('pack:write', { period, partnerIds, language: words.language, isLocking: false })
    },
  })
  const [warned, setWarned] = useState<{ packs: readonly LockedPack[]; rows: readonly SinceMarked[] } | null>(null)
  const asking = useMutation({
    mutationFn: (packs: readonly LockedPack[]) => ask('pack:since-marked', { ids: packs.map(({ id }) => id) }),
    onSuccess: (rows, packs) => (rows.length > 0 ? setWarned({ packs, rows }) : again.mutate(packs)),
  })
  const unlocking = useMutation({
    mutationFn: ({ pack, reason }: { readonly pack: LockedPack; readonly reason: string }) =>
      ask('pack:unlock', { id: pack.id, reason }),
    onSuccess: async (_answer, { pack }) => {
      setOpening(null)
      await readAgain()
      await announce({ text: words.packs.unlocked(title(pack)) })
    },
  })

  const line = (pack: LockedPack) => (
    <li key={pack.id} className={styles['pack']}>
      <span className={styles['headline']}>{nameOf(pack.partnerId)}</span>
      {pack.unlockedAt === null ? (
        <>
          <span className={styles['hint']}>{words.packs.files(fileCount(pack))}</span>
          <Button aria-label={words.packs.againOf(title(pack))} onClick={() => asking.mutate([pack])}>
            {words.packs.again}
          </Button>
          <Button aria-label={words.packs.unlockOf(title(pack))} onClick={() => setOpening(pack)}>
            {words.packs.unlock}
          </Button>
        </>
      ) : (
        <span className={styles['hint']}>
          {words.packs.unlockedOn(instantText(pack.unlockedAt, words.language), pack.unlockReason ?? '')}
        </span>
      )}
      {opening?.id === pack.id && (
        <UnlockForm onUnlock={reason => unlocking.mutate({ pack, reason })} onCancel={() => setOpening(null)} />
      )}
    </li>
  )
  const run = ({ key, period, lockedAt, lockedBy, packs }: LockedRun) => {
    const whole = packs.filter(({ unlockedAt }) => unlockedAt === null)
    const name = codeOf(period, today)
    return (
      <li key={key} className={styles['run']}>
        <div className={styles['ways']}>
          <strong>{name}</strong>
          <span className={styles['hint']}>
            {words.packs.runCount(packs.length)},{' '}
            {words.packs.lockedOn(instantText(lockedAt, words.language), lockedBy)}
          </span>
          {whole.length > 0 && (
            <Button aria-label={words.packs.againOf(name)} onClick={() => asking.mutate(whole)}>
              {words.packs.again}
            </Button>
          )}
        </div>
        <details>
          <summary>{words.packs.runCount(packs.length)}</summary>
          <ul className={styles['packs']}>{packs.map(line)}</ul>
        </details>
      </li>
    )
  }

  const thrown = locked.error ?? asking.error ?? again.error ?? unlocking.error
  return (
    <section className={styles['runs']} aria-labelledby="locked-runs">
      <h2 id="locked-runs">{words.packs.runs}</h2>
      <RefusalAlert refusal={thrown && refusalOf(thrown)} />
      {locked.data?.length === 0 && <p className={styles['hint']}>{words.packs.noRuns}</p>}
      {warned && (
        <SinceMarkedWarning
          rows={warned.rows}
          onGoOn={() => {
            setWarned(null)
            again.mutate(warned.packs)
          }}
          onCancel={() => setWarned(null)}
        />
      )}
      {again.isPending && <MakingPacks nameOf={nameOf} />}
      <div role="status">
        {again.error && refusalOf(again.error).code === 'cancelled' && <p>{words.packs.calledOff}</p>}
        {again.data && <WrittenPackList written={again.data} nameOf={nameOf} />}
      </div>
      <ul className={styles['packs']}>{lockedRuns(locked.data ?? []).map(run)}</ul>
    </section>
  )
}
