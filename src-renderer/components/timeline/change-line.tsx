import type { ActionChanges } from '../../../src-shared/records/history'
import { changeSentences } from '../../../src-shared/text/change-sentences'
import { useWords } from '../../text/words'
import styles from './change-line.module.css'

type Props = {
  readonly action: ActionChanges
  readonly names: Readonly<Record<string, string>>
  readonly about: string
}

/** A change of the record itself, shown between the interactions of a timeline. */
export function ChangeLine({ action, names, about }: Props) {
  const { language } = useWords()
  const context = { by: action.by, names, about, language }
  const sentences = [...new Set(action.changes.flatMap(change => changeSentences(change, context)))]
  return (
    <ul className={styles['changes']}>
      {sentences.map(sentence => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  )
}
