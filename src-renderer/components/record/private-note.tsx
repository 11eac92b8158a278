import { useQuery } from '@tanstack/react-query'
import { Lock } from 'lucide-react'
import { useId, useMemo, useState } from 'react'
import type { Subject } from '../../../src-shared/records/subject'
import type { Refusal } from '../../../src-shared/refusals/refusal'
import { asKept, asWritten, mentionsOf } from '../../../src-shared/text/note/mention'
import { ask } from '../../state/office/office'
import { question } from '../../state/office/question'
import { refusalOf } from '../../state/office/refusal-of'
import { useWords } from '../../text/words'
import { RefusalAlert } from '../refusal-alert'
import { SidePart } from './fact-list'
import styles from './private-note.module.css'
import { useKeptText } from './use-kept-text'

/** A note that only its writer sees. Saved when the field is left; every earlier text is kept in the file of notes. */
export function PrivateNote({ subject }: { readonly subject: Subject }) {
  const words = useWords().record.privateNote
  const id = useId()
  const [text, keep] = useKeptText(`private-note ${subject.subjectTable} ${subject.subjectId}`)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [isSaved, setIsSaved] = useState(false)
  const note = useQuery(question('private-note:read', subject))
  const written = note.data?.content ?? ''
  // A note that was logged with mentions, and is seen by its writer only, has them too.
  const known = useMemo(() => mentionsOf(written), [written])

  async function save(): Promise<void> {
    if (text === null) return
    if (text === written) return keep(null)
    try {
      await ask('private-note:write', { ...subject, content: text })
      await note.refetch()
      keep(null)
      setRefusal(null)
      setIsSaved(true)
    } catch (thrown) {
      setRefusal(refusalOf(thrown))
    }
  }

  return (
    <SidePart heading={words.heading}>
      <label htmlFor={id} className={styles['hint']}>
        <Lock size={14} aria-hidden="true" />
        {words.hint}
      </label>
      <textarea
        id={id}
        className={styles['box']}
        rows={4}
        value={asWritten(text ?? written, known)}
        onChange={({ target }) => {
          keep(asKept(target.value, known))
          setIsSaved(false)
        }}
        onBlur={() => void save()}
        onKeyDown={event => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
            event.preventDefault()
            void save()
          }
        }}
      />
      <p className={styles['state']} role="status">
        {isSaved && words.saved}
      </p>
      <RefusalAlert refusal={refusal ?? (note.error && refusalOf(note.error))} />
    </SidePart>
  )
}
