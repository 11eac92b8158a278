import { useId } from 'react'
import { RefusalAlert } from '../../../components/refusal-alert'
import { useWords } from '../../../text/words'
import styles from './own-words.module.css'
import type { Words, WordsScope } from './scope-of-words'
import { useWordsEdit } from './use-words-edit'

/** Which results of the whole office are shown to a partner whose own period was quiet. */
export function ChosenPart({ scope, read }: { readonly scope: WordsScope; readonly read: Words }) {
  const words = useWords().ownWords.chosen
  const writer = useWordsEdit(scope)
  const heading = useId()
  const offered = (read.common?.results ?? []).filter(result => result.heading !== '')
  return (
    <section className={styles['part']} aria-labelledby={heading}>
      <h3 id={heading}>{words.heading}</h3>
      <p className={styles['hint']}>{offered.length === 0 ? words.none : words.hint}</p>
      <ul>
        {offered.map(result => {
          const isChosen = read.texts.chosenResultIds.includes(result.id)
          return (
            <li key={result.id}>
              <label className={styles['tick']}>
                <input
                  type="checkbox"
                  checked={isChosen}
                  onChange={() => void writer.write([{ what: 'choose', resultId: result.id, isChosen: !isChosen }])}
                />
                {result.heading}
              </label>
            </li>
          )
        })}
      </ul>
      <RefusalAlert refusal={writer.refusal} />
    </section>
  )
}
