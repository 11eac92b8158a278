import { useMutation } from '@tanstack/react-query'
import { FileCheck2 } from 'lucide-react'
import { type Ref, useState } from 'react'
import { plainDate } from '../../../src-shared/text/dates'
import { Button } from '../../components/button'
import { RefusalAlert } from '../../components/refusal-alert'
import { ask } from '../../state/office/office'
import { readAgain } from '../../state/office/query-client'
import { refusalOf } from '../../state/office/refusal-of'
import { useWords } from '../../text/words'
import { MakingPacks } from './making-packs'
import type { PackChoice } from './pack-choice'
import styles from './pack-wizard.module.css'
import { periodText } from './period-text'
import { WrittenPackList } from './written-pack-list'

type Props = { readonly choice: PackChoice; readonly buttonRef: Ref<HTMLButtonElement> }

/** Writes a folder for each pack and locks them. A lock cannot be undone; it can only be opened with a reason. */
export function CreateStep({ choice: { period, check, chosen, nameOf }, buttonRef }: Props) {
  const words = useWords()
  const [isLocking, setIsLocking] = useState(check.isOver)
  const [hasMail, setHasMail] = useState(false)
  const [hasAppendix, setHasAppendix] = useState(false)
  const creating = useMutation({
    mutationFn: () =>
      ask('pack:write', { period, partnerIds: [...chosen], language: words.language, isLocking, hasMail, hasAppendix }),
    onSuccess: () => readAgain(),
  })
  const lastDay = plainDate(check.period.to, words.language)
  const lockLabel = check.isOver ? words.packs.create : words.packs.createRunning
  const label = isLocking ? lockLabel : words.packs.createOnly
  return (
    <>
      <p>
        {words.packs.summary(chosen.length, periodText(check.period, words.language))} {words.packs.formats}
      </p>
      <label className={styles['tick']}>
        <input type="checkbox" checked={isLocking} onChange={() => setIsLocking(!isLocking)} />
        {words.packs.lock}
      </label>
      <label className={styles['tick']}>
        <input type="checkbox" checked={hasMail} onChange={() => setHasMail(!hasMail)} />
        {words.packs.mail}
      </label>
      <label className={styles['tick']}>
        <input type="checkbox" checked={hasAppendix} onChange={() => setHasAppendix(!hasAppendix)} />
        {words.packs.appendix}
      </label>
      <p className={styles['hint']}>
        {words.packs.lockHint} {!check.isOver && !isLocking && words.packs.lockLater(lastDay)}
      </p>
      {!check.isOver && isLocking && (
        <p role="alert" className={styles['note']}>
          {words.packs.lockRunning(lastDay)}
        </p>
      )}
      <div>
        <Button
          ref={buttonRef}
          weight="primary"
          aria-describedby="pack-step"
          disabled={chosen.length === 0}
          onClick={() => !creating.isPending && creating.mutate()}
        >
          {creating.isPending ? words.packs.creating : label}
        </Button>
      </div>
      {creating.isPending && <MakingPacks nameOf={nameOf} />}
      <RefusalAlert refusal={creating.error && refusalOf(creating.error)} />
      <div role="status">
        {creating.error && refusalOf(creating.error).code === 'cancelled' && <p>{words.packs.calledOff}</p>}
        {creating.data && (
          <div className={styles['result']}>
            <FileCheck2 size={16} aria-hidden="true" />
            <WrittenPackList written={creating.data} nameOf={nameOf} />
          </div>
        )}
      </div>
    </>
  )
}
