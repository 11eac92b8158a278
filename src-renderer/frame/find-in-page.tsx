import { ChevronDown, ChevronUp, X } from 'lucide-react'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { endFinding } from '../state/screen/finding'
import { focusOf } from '../state/screen/panes'
import iconButton from '../styles/icon-button.module.css'
import { useWords } from '../text/words'
import styles from './find-in-page.module.css'
import { foundRanges } from './found-ranges'

/** The names of the marks in the style sheet: all places, and the one that is shown. */
const [all, shown] = ['found', 'found-now'] as const

/** The screen in view. The others stay in the page, hidden. */
const screenInView = (): HTMLElement | undefined =>
  [...document.querySelectorAll<HTMLElement>('[data-screen]')].find(screen => screen.checkVisibility())

function unmark(): void {
  CSS.highlights.delete(all)
  CSS.highlights.delete(shown)
}

/** Marks the places and scrolls to one of them. */
function mark(ranges: readonly Range[], place: number): void {
  unmark()
  const now = ranges[place]
  if (!now) return
  CSS.highlights.set(all, new Highlight(...ranges))
  const one = new Highlight(now)
  one.priority = 1
  CSS.highlights.set(shown, one)
  now.startContainer.parentElement?.scrollIntoView({ block: 'center' })
}

type Hits = { readonly count: number; readonly place: number }
const nothing: Hits = { count: 0, place: 0 }

/**
 * The field that searches in the screen in view. It marks without changing the page, and leaves the focus in the field. `asked` is new each
 * time the user asks for the field.
 */
export function FindInPage({ asked }: { readonly asked: object }) {
  const words = useWords().find
  const field = useRef<HTMLInputElement>(null)
  const [text, setText] = useState('')
  const [hits, setHits] = useState(nothing)

  useEffect(() => {
    void asked
    field.current?.focus()
    field.current?.select()
  }, [asked])
  useEffect(() => unmark, [])

  /** Searches anew, since the page may have changed since the last time, and shows the place with this number. */
  function show(wanted: string, place: number): void {
    const screen = screenInView()
    const ranges = screen ? foundRanges(screen, wanted) : []
    const at = ranges.length === 0 ? 0 : (place + ranges.length) % ranges.length
    mark(ranges, at)
    setHits({ count: ranges.length, place: at })
  }
  const step = (by: 1 | -1) => show(text, hits.place + by)

  function close(): void {
    endFinding()
    const screen = screenInView()
    if (screen) focusOf(screen).focus({ preventScroll: true })
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Escape') close()
    else if (event.key === 'Enter' && event.target === field.current) step(event.shiftKey ? -1 : 1)
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <search className={styles['bar']} aria-label={words.name} onKeyDown={onKeyDown}>
      <input
        ref={field}
        type="text"
        autoComplete="off"
        className={styles['field']}
        aria-label={words.field}
        value={text}
        onChange={event => {
          setText(event.target.value)
          show(event.target.value, 0)
        }}
      />
      <p role="status" className={styles['hits']}>
        {text.trim() === '' ? '' : words.hits(hits.count === 0 ? 0 : hits.place + 1, hits.count)}
      </p>
      <button type="button" className={iconButton['button']} aria-label={words.previous} onClick={() => step(-1)}>
        <ChevronUp size={16} aria-hidden="true" />
      </button>
      <button type="button" className={iconButton['button']} aria-label={words.next} onClick={() => step(1)}>
        <ChevronDown size={16} aria-hidden="true" />
      </button>
      <button type="button" className={iconButton['button']} aria-label={words.close} onClick={close}>
        <X size={16} aria-hidden="true" />
      </button>
    </search>
  )
}
