import { longestNote } from '../../../src-shared/domain/interaction'
import { Field } from '../../components/field'
import { useWords } from '../../text/words'
import { controlId, type PartProps } from './change'
import styles from './note-field.module.css'

/** What was said; grows with what is written. */
export function NoteField({ draft, change }: PartProps) {
  const words = useWords()
  const id = controlId('note')
  return (
    <Field id={id} label={words.quickLog.note}>
      <textarea
        id={id}
        className={styles['note']}
        rows={3}
        maxLength={longestNote}
        value={draft.note}
        onChange={event => change({ note: event.target.value })}
      />
    </Field>
  )
}
