import { Suspense, useState } from 'react'
import type { LostFile } from '../../src-shared/program/lost-file'
import type { Refusal } from '../../src-shared/refusals/refusal'
import { Button } from '../components/button'
import { fetched } from '../components/fetched'
import { Salvage } from '../components/office-file/salvage'
import { RefusalAlert } from '../components/refusal-alert'
import { enterAnotherOffice } from '../state/office/another-office'
import { ask } from '../state/office/office'
import { refusalOf } from '../state/office/refusal-of'
import { useWords } from '../text/words'
import styles from './refused-office.module.css'

const { Part: JoinDialog } = fetched(async () => (await import('../components/sharing/join-dialog')).JoinDialog)
const { Part: BrowseCopies } = fetched(async () => (await import('../pages/import/browse-copies')).BrowseCopies)

type Props = {
  readonly refusal: Refusal
  readonly version: string | undefined
  /** The office whose file was lost when it was last closed, which is why none is open now. Undefined if none was. */
  readonly lost: LostFile | undefined
}

/**
 * Shown instead of the program when its store cannot be opened: why, where its content may be, and what to do. The store is left untouched.
 */
export function RefusedOffice({ refusal, version, lost }: Props) {
  const { refusedOffice: words, joining, shared } = useWords()
  const hasRescued = typeof lost?.rescued === 'string'
  const [latest, setLatest] = useState(refusal)
  const [isJoining, setJoining] = useState(false)

  async function choose(channel: 'office:open' | 'office:create' | 'office:open-rescued') {
    try {
      const status = await ask(channel, {})
      if (status.state === 'refused') setLatest(status.refusal)
      else await enterAnotherOffice()
    } catch (thrown) {
      const found = refusalOf(thrown)
      if (found.code !== 'cancelled') setLatest(found)
    }
  }

  return (
    <main className={styles['page']}>
      <div className={styles['column']}>
        <h1>{words.heading}</h1>
        <RefusalAlert refusal={latest} />
        {lost && <p role="status">{shared.desktop.lost(lost)}</p>}
        <div className={styles['ways']}>
          {hasRescued && (
            <Button weight="primary" onClick={() => void choose('office:open-rescued')}>
              {words.openRescued}
            </Button>
          )}
          <Button weight={hasRescued ? 'secondary' : 'primary'} onClick={() => void choose('office:open')}>
            {words.openAnother}
          </Button>
          <Button onClick={() => void choose('office:create')}>{words.create}</Button>
          <Button onClick={() => setJoining(true)}>{joining.choose}</Button>
        </div>
        {(latest.code === 'store-damaged' || latest.code === 'not-a-store') && <Salvage />}
        <Suspense>
          <BrowseCopies />
          {isJoining && <JoinDialog onClose={() => setJoining(false)} />}
        </Suspense>
        {version && <p className={styles['version']}>{words.version(version)}</p>}
      </div>
    </main>
  )
}
