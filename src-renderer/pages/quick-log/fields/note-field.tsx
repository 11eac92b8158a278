import { useRef } from 'react'
import type { IsoDate } from '../../../../src-shared/days/iso-date'
import { longestNote } from '../../../../src-shared/log/log-limits'
import { describedBy, Field } from '../../../components/field'
import { useWords } from '../../../text/words'
import { controlId, drawnFor } from '../change'
import styles from './note-field.module.css'
import { useMention } from './use-mention'

type Rest = { readonly on: IsoDate }

/** What was said. The field grows with the text, and completes names after @ and issues after #. */
export const NoteField = drawnFor('note')<Rest>(function NoteField({ draft, change, on }) {
  const words = useWords().quickLog
  const box = useRef<HTMLTextAreaElement>(null)
  const { hits, active, take, onTyped, onKeyDown, close } = useMention({ draft, change, on, box })
  const id = controlId('note')
  const listId = `${id}-hits`
  const optionId = (index: number) => `${id}-hit-${index}`
  const isOpen = hits.length > 0

  return (
    <Field id={id} label={words.note} hint={words.noteHint}>
      <div className={styles['place']}>
        <textarea
          id={id}
          ref={box}
          className={styles['note']}
          rows={3}
          maxLength={longestNote}
          value={draft.note}
          aria-describedby={describedBy(id, { hint: words.noteHint, problem: undefined })}
          aria-autocomplete="list"
          aria-controls={isOpen ? listId : undefined}
          aria-activedescendant={isOpen ? optionId(active) : undefined}
          onChange={event => onTyped(event.target.value)}
          onSelect={event => {
            if (!event.currentTarget.value.slice(0, event.currentTarget.selectionStart).match(/[@#]\S/)) close()
          }}
          onBlur={close}
          onKeyDown={onKeyDown}
        />
        {isOpen && (
          <div id={listId} role="listbox" aria-label={words.noteHits} className={styles['hits']}>
            {hits.map((hit, index) => (
              <div
                key={hit.id}
                id={optionId(index)}
                role="option"
                tabIndex={-1}
                aria-selected={index === active}
                className={styles['hit']}
                onPointerDown={event => {
                  event.preventDefault()
                  take(hit)
                }}
              >
                <span>{hit.name}</span>
                <span className={styles['detail']}>{hit.detail}</span>
              </div>
            ))}
          </div>
        )}
      </div>
    </Field>
  )
})
