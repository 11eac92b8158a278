import { useQuery } from '@tanstack/react-query'
import { Paperclip, X } from 'lucide-react'
import { type DragEvent, useState } from 'react'
import type { Subject } from '../../../src-shared/records/subject'
import { announce } from '../../state/office/announce'
import { ask } from '../../state/office/office'
import { question } from '../../state/office/question'
import { refusalOf } from '../../state/office/refusal-of'
import { useWords } from '../../text/words'
import { Button } from '../button'
import { RefusalAlert } from '../refusal-alert'
import styles from './attachments.module.css'
import { SidePart } from './fact-list'
import { useEdit } from './use-edit'

/** The files about a record: dropped on it or chosen, opened as copies, and removed with an undo. */
export function Attachments({ subject }: { readonly subject: Subject }) {
  const words = useWords()
  const said = words.record.attachments
  const edit = useEdit()
  const [isOver, setIsOver] = useState(false)
  const files = useQuery(question('attachment:list', subject))

  function onDrop(event: DragEvent): void {
    event.preventDefault()
    setIsOver(false)
    const dropped = [...event.dataTransfer.files]
    if (dropped.length > 0)
      void edit.save('attachment:add-dropped', { subject, files: dropped }, said.added(dropped.length))
  }

  const open = (id: string) =>
    ask('attachment:open', { id }).catch(thrown =>
      announce({ text: words.shared.refusal(refusalOf(thrown)), isRefusal: true }),
    )

  return (
    <SidePart heading={said.heading}>
      <fieldset
        aria-label={said.heading}
        className={styles['zone']}
        data-over={isOver || undefined}
        onDragOver={event => {
          event.preventDefault()
          setIsOver(true)
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={onDrop}
      >
        <ul>
          {files.data?.map(({ id, name, sizeBytes }) => (
            <li key={id} className={styles['file']}>
              <Paperclip size={14} aria-hidden="true" />
              <button type="button" className={styles['open']} onClick={() => void open(id)}>
                {name}
              </button>
              <span className={styles['size']}>{said.size(sizeBytes)}</span>
              <button
                type="button"
                className={styles['drop']}
                aria-label={said.remove(name)}
                onClick={() => void edit.save('attachment:remove', { id }, said.removed(name))}
              >
                <X size={14} aria-hidden="true" />
              </button>
            </li>
          ))}
        </ul>
        <p className={styles['hint']}>{said.hint}</p>
        <Button onClick={() => void edit.save('attachment:add', subject, said.added(1))}>{said.add}</Button>
      </fieldset>
      <RefusalAlert refusal={edit.refusal} />
    </SidePart>
  )
}
