import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react'
import { dayInStockholm } from '../../../src-shared/days/stockholm-time'
import { placeKeys } from '../../../src-shared/program/keys'
import { mayHaveMarks } from '../../../src-shared/text/note/note-marks'
import { doubleClickWithin } from '../../state/waits'
import { daysAsRead } from '../../text/english-days'
import { useWords } from '../../text/words'
import { Button } from '../button'
import { type DayKind, dayMeantBy } from '../day/day-meant'
import { WithCalendar } from '../day/with-calendar'
import { NoteBox } from '../note/note-box'
import { caretInNote } from '../note/source-at'
import { WrittenNote } from '../note/written-note'
import { caretAt, isTextSelectedIn, wordAt } from './caret-at'
import styles from './facts.module.css'
import { useKeptText } from './use-kept-text'

type Props = {
  readonly name: string
  /** The name for screen readers, when the name alone does not tell which fact is meant. */
  readonly spokenName?: string
  /** The value as typed when it is changed. */
  readonly value: string
  /** The value as shown, when that differs from how it is typed. */
  readonly shown?: string | undefined
  readonly isLong?: boolean
  /** True for a note: it is drawn with its marks, and mentions are completed while it is written. */
  readonly isNote?: boolean
  readonly hint?: string | undefined
  /** The kind of day the fact is. It then has a calendar, and says beside the text which day was understood. */
  readonly day?: DayKind | undefined
  /** Says in words what the text is understood as, where that is not a day alone. */
  readonly understood?: ((text: string) => string | undefined) | undefined
  /** What is shown under the text while it is typed, such as whom the record may be the same as. */
  readonly beside?: ((text: string) => ReactNode) | undefined
  /** The name under which the text is kept while it is being typed. */
  readonly keptAs: string
  /** Saves the text. Returns the problem in words, or null if it was saved. */
  readonly onSave: (text: string) => Promise<string | null>
}

/** Pixels between press and release from which the pointer counts as having dragged over text. */
const leastDrawn = 3

/**
 * A fact that is edited in place. F2, Enter or a click opens it, with the caret where the click was; dragging selects text and opens
 * nothing. Enter (Ctrl+Enter in a long text) or leaving it saves. Escape asks before it throws away typed text.
 */
export function EditableFact({
  name,
  spokenName = name,
  value,
  shown: given,
  isLong = false,
  isNote = false,
  hint,
  day,
  understood,
  beside,
  keptAs,
  onSave,
}: Props) {
  const allWords = useWords()
  const words = allWords.record
  const shown = given ?? (day ? daysAsRead(value, allWords.language) : value)
  const id = useId()
  const [kept, keep] = useKeptText(keptAs)
  const [problem, setProblem] = useState<string | null>(null)
  const [isAsking, setIsAsking] = useState(false)
  const opener = useRef<HTMLDivElement>(null)
  const box = useRef<HTMLInputElement & HTMLTextAreaElement>(null)
  const wasOpened = useRef(false)
  const caret = useRef<number | null>(null)
  const pressedAt = useRef({ x: 0, y: 0, time: 0 })
  const isOpen = kept !== null
  const isDrawn = isNote && mayHaveMarks(value)
  const meant = day && kept !== null ? dayMeantBy(day, kept, dayInStockholm(new Date()), allWords) : undefined
  const said = problem ?? (kept === null ? undefined : understood?.(kept)) ?? meant?.said ?? hint

  useEffect(() => {
    if (!wasOpened.current) return
    if (isOpen) {
      const end = box.current?.value.length ?? 0
      box.current?.focus()
      box.current?.setSelectionRange(caret.current ?? end, caret.current ?? end)
    } else if (document.activeElement === document.body || document.activeElement === null) opener.current?.focus()
  }, [isOpen])

  function close(): void {
    setProblem(null)
    setIsAsking(false)
    keep(null)
  }

  async function save(): Promise<void> {
    if (kept === null) return
    if (kept === value) return close()
    const found = await onSave(kept)
    if (found === null) close()
    else setProblem(found)
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Escape') {
      event.preventDefault()
      event.stopPropagation()
      if (kept === value) close()
      else setIsAsking(true)
    } else if (event.key === 'Enter' && (!isLong || event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      void save()
    }
  }

  const onBlur = (event: FocusEvent<HTMLElement>) => {
    if (!event.currentTarget.contains(event.relatedTarget) && !isAsking) void save()
  }

  const open = (at: number | null = null) => {
    wasOpened.current = true
    caret.current = at
    keep(value)
  }
  function onClick({ currentTarget, target, clientX, clientY, detail }: MouseEvent<HTMLElement>): void {
    // A plain click inside an earlier selection opens the fact. The text is no longer selected when the click is over.
    const isDragged = Math.hypot(clientX - pressedAt.current.x, clientY - pressedAt.current.y) > leastDrawn
    if (detail > 0 && isDragged && isTextSelectedIn(currentTarget)) return
    if (target instanceof Element && target.closest('a, button')) return
    // A date is shown differently from how it is typed. The place of a click in one then says nothing about the other.
    const isAsWritten = shown === value && detail > 0
    if (isDrawn) open(detail > 0 ? caretInNote(value, currentTarget, clientX, clientY) : null)
    else open(isAsWritten ? caretAt(currentTarget, clientX, clientY) : null)
  }
  const onMouseDown = ({ clientX, clientY, timeStamp }: MouseEvent) => {
    pressedAt.current = { x: clientX, y: clientY, time: timeStamp }
  }
  const onPress = { onClick, onMouseDown }
  // Not a <button>, because text in a button cannot be selected. A drawn note has links, and no link may be inside a button: it is beside it.
  const reading = {
    ref: opener,
    role: 'button',
    tabIndex: 0,
    className: styles[isDrawn ? 'behind' : 'open'],
    'aria-label': isDrawn ? words.change(spokenName) : `${spokenName}: ${shown || words.empty}`,
    'aria-keyshortcuts': placeKeys.edit,
    title: words.change(name),
    ...(!isDrawn && onPress),
    onKeyDown: (event: KeyboardEvent) => {
      if (!['F2', 'Enter', ' '].includes(event.key) || event.altKey || event.ctrlKey || event.metaKey) return
      event.preventDefault()
      open()
    },
  } as const
  /** The second press of a double click lands in the text box, where the system counts it as a first one. So the word is selected here. */
  function onMouseDownInBox(event: MouseEvent<HTMLInputElement | HTMLTextAreaElement>): void {
    const { x, y, time } = pressedAt.current
    const isSecond =
      event.timeStamp - time < doubleClickWithin && Math.hypot(event.clientX - x, event.clientY - y) <= leastDrawn
    if (!isSecond || caret.current === null) return
    event.preventDefault()
    event.currentTarget.setSelectionRange(...wordAt(event.currentTarget.value, caret.current))
  }
  const attributes = {
    id,
    ref: box,
    value: kept ?? '',
    className: styles['box'],
    'aria-label': spokenName,
    'aria-invalid': problem !== null || undefined,
    'aria-describedby': said ? `${id}-said` : undefined,
    onChange: ({ target }: { readonly target: { readonly value: string } }) => keep(target.value),
    onKeyDown,
    onMouseDown: onMouseDownInBox,
  }
  return (
    <div className={styles['fact']}>
      <dt className={styles['name']}>{name}</dt>
      {isOpen ? (
        <dd onBlur={onBlur}>
          {day ? (
            <WithCalendar on={meant?.on} className={styles['withCalendar']} onPick={keep}>
              <input type="text" autoComplete="off" {...attributes} />
            </WithCalendar>
          ) : isNote ? (
            <NoteBox
              id={id}
              label={spokenName}
              box={box}
              className={styles['box']}
              rows={6}
              describedBy={attributes['aria-describedby']}
              isInvalid={problem !== null}
              kept={kept ?? ''}
              on={dayInStockholm(new Date())}
              onKept={keep}
              onKeyDown={onKeyDown}
              onMouseDown={onMouseDownInBox}
            />
          ) : isLong ? (
            <textarea {...attributes} rows={6} />
          ) : (
            <input type="text" autoComplete="off" {...attributes} />
          )}
          {said && (
            <p
              id={`${id}-said`}
              className={problem ? styles['problem'] : styles['hint']}
              role={problem ? 'alert' : undefined}
            >
              {said}
            </p>
          )}
          {beside?.(kept)}
          {isAsking && (
            <div className={styles['asking']} role="alertdialog" aria-label={words.discardQuestion}>
              <span>{words.discardQuestion}</span>
              <Button ref={element => element?.focus()} onClick={() => setIsAsking(false)}>
                {words.goOnWriting}
              </Button>
              <Button onClick={close}>{words.discard}</Button>
            </div>
          )}
        </dd>
      ) : (
        <dd>
          {isDrawn ? (
            <div className={styles['drawn']} {...onPress}>
              <div {...reading} />
              <WrittenNote note={value} />
            </div>
          ) : (
            <div {...reading}>{shown || <span className={styles['empty']}>{words.empty}</span>}</div>
          )}
        </dd>
      )}
    </div>
  )
}
