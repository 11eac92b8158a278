import { useState } from 'react'
import { type LogKey, logKeys } from '../../../src-shared/ipc/desktop'
import type { Refusal } from '../../../src-shared/refusals/refusal'
import { RefusalAlert } from '../../components/refusal-alert'
import { Segments } from '../../components/segments'
import { ask } from '../../state/office/office'
import { readAgain } from '../../state/office/query-client'
import { refusalOf } from '../../state/office/refusal-of'
import { useSettings } from '../../state/office/use-settings'
import { printed } from '../../state/screen/keyboard'
import { useWords } from '../../text/words'
import styles from './settings-page.module.css'

type Choice = LogKey | 'off'

/** Chooses a key that opens the quick-log from every program. Off until the user chooses one. */
export function LogKeySection() {
  const words = useWords().settings.logKey
  const { data } = useSettings()
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  async function choose(choice: Choice): Promise<void> {
    try {
      await ask('log-key:choose', { key: choice === 'off' ? null : choice })
      setRefusal(null)
      await readAgain()
    } catch (thrown) {
      setRefusal(refusalOf(thrown))
    }
  }
  return (
    <section className={styles['section']}>
      <Segments<Choice>
        legend={words.legend}
        value={data?.logKey ?? 'off'}
        entries={[{ value: 'off', label: words.off }, ...logKeys.map(key => ({ value: key, label: printed(key) }))]}
        onChange={choice => void choose(choice)}
      />
      <p>{words.hint}</p>
      <RefusalAlert refusal={refusal} />
    </section>
  )
}
