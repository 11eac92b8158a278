import { useState } from 'react'
import type { Refusal } from '../../src-shared/domain/refusal'
import { enterAnotherOffice } from '../another-office'
import { Button } from '../components/button'
import { RefusalAlert } from '../components/refusal-alert'
import { ask } from '../office'
import { refusalOf } from '../refusal-of'
import { useWords } from '../text/words'
import styles from './refused-office.module.css'

type Props = { readonly refusal: Refusal; readonly version: string | undefined }

/** Instead of the program when its store cannot be opened: why, and the two ways on. The store is left untouched. */
export function RefusedOffice({ refusal, version }: Props) {
  const words = useWords().refusedOffice
  const [latest, setLatest] = useState(refusal)

  async function choose(channel: 'office:open' | 'office:create') {
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
        <div className={styles['ways']}>
          <Button weight="primary" onClick={() => void choose('office:open')}>
            {words.openAnother}
          </Button>
          <Button onClick={() => void choose('office:create')}>{words.create}</Button>
        </div>
        {version && <p className={styles['version']}>{words.version(version)}</p>}
      </div>
    </main>
  )
}
