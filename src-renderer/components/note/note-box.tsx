import { type KeyboardEvent, type MouseEvent, type Ref, useImperativeHandle, useRef } from 'react'
import type { IsoDate } from '../../../src-shared/days/iso-date'
import type { Mentioned } from '../../../src-shared/text/note/note-parts'
import { useWords } from '../../text/words'
import styles from './note-box.module.css'
import { useMention } from './use-mention'

type Props = {
  readonly id: string
  /** The name for screen readers, where no label names the box. */
  readonly label?: string | undefined
  readonly box?: Ref<HTMLTextAreaElement> | undefined
  readonly className?: string | undefined
  readonly rows: number
  readonly maxLength?: number | undefined
  readonly describedBy?: string | undefined
  readonly isInvalid?: boolean
  /** The note as it is kept, with a mention by its id. */
  readonly kept: string
  /** The day whose roles are shown beside the names. */
  readonly on: IsoDate
  readonly onKept: (note: string) => void
  readonly onMention?: ((mentioned: Mentioned) => void) | undefined
  readonly onKeyDown?: ((event: KeyboardEvent) => void) | undefined
  readonly onMouseDown?: ((event: MouseEvent<HTMLTextAreaElement>) => void) | undefined
}

/** The text box for a note: completes people and organisations after @, and issues after #. */
export function NoteBox(props: Props) {
  const { id, kept, on, onKept, onMention } = props
  const words = useWords().quickLog
  const box = useRef<HTMLTextAreaElement>(null)
  useImperativeHandle(props.box, () => box.current as HTMLTextAreaElement, [])
  const { text, hits, active, take, onTyped, onKeyDown, close } = useMention({ kept, on, box, onKept, onMention })
  const listId = `${id}-hits`
  const optionId = (index: number) => `${id}-hit-${index}`
  const isOpen = hits.length > 0
  return (
    <div className={styles['place']}>
      <textarea
        id={id}
        ref={box}
        className={props.className ?? styles['note']}
        rows={props.rows}
        maxLength={props.maxLength}
        value={text}
        aria-label={props.label}
        aria-invalid={props.isInvalid || undefined}
        aria-describedby={props.describedBy}
        aria-autocomplete="list"
        aria-controls={isOpen ? listId : undefined}
        aria-activedescendant={isOpen ? optionId(active) : undefined}
        onChange={event => onTyped(event.target.value)}
        onSelect={event => {
          if (!event.currentTarget.value.slice(0, event.currentTarget.selectionStart).match(/[@#]\S/)) close()
        }}
        onBlur={close}
        onMouseDown={props.onMouseDown}
        onKeyDown={event => {
          onKeyDown(event)
          if (!event.defaultPrevented) props.onKeyDown?.(event)
        }}
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
  )
}
