import { CalendarDays } from 'lucide-react'
import { type FocusEvent, type KeyboardEvent, type MouseEvent, type ReactNode, useRef, useState } from 'react'
import type { IsoDate } from '../../../src-shared/days/iso-date'
import { placeKeys } from '../../../src-shared/program/keys'
import { ariaKeys, isPress } from '../../state/commands/keys'
import { printed } from '../../state/screen/keyboard'
import { useWords } from '../../text/words'
import styles from './calendar.module.css'
import { CalendarPopup } from './calendar-popup'

type Props = {
  /** The day that the text means now; undefined if it means none. */
  readonly on: IsoDate | undefined
  /** The id of what names the field, which is read after the name of the button. */
  readonly describedBy?: string | undefined
  readonly className?: string | undefined
  readonly onPick: (day: IsoDate) => void
  /** The focus has left the text box and its calendar. */
  readonly onBlur?: (() => void) | undefined
  /** The text box. */
  readonly children: ReactNode
}

/**
 * A text box for a day with a calendar beside it, which opens by its button and by Alt with the down arrow. The button is not a stop for
 * Tab: a form for a day has as many stops as without it.
 */
export function WithCalendar({ on, describedBy, className = '', onPick, onBlur, children }: Props) {
  const words = useWords().calendar
  const [isOpen, setIsOpen] = useState(false)
  const field = useRef<HTMLSpanElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const box = () => field.current?.querySelector('input') ?? null

  function leave(): void {
    setIsOpen(false)
    box()?.focus()
  }
  const keys = {
    onKeyDown: (event: KeyboardEvent) => {
      if (event.target !== box() || !isPress(event.nativeEvent, placeKeys.calendar)) return
      event.preventDefault()
      event.stopPropagation()
      setIsOpen(true)
    },
    onBlur: (event: FocusEvent) => {
      if (!event.currentTarget.contains(event.relatedTarget)) onBlur?.()
    },
  }
  return (
    <span ref={field} className={`${styles['field']} ${className}`} {...keys}>
      {children}
      <button
        ref={button}
        type="button"
        tabIndex={-1}
        className={styles['opener']}
        title={`${words.open} (${printed(placeKeys.calendar)})`}
        aria-label={words.open}
        aria-describedby={describedBy}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        aria-keyshortcuts={ariaKeys(placeKeys.calendar)}
        // The text keeps the focus, so that a field that is saved when it is left is not saved now.
        onMouseDown={(event: MouseEvent) => event.preventDefault()}
        onClick={() => (isOpen ? leave() : setIsOpen(true))}
      >
        <CalendarDays size={14} aria-hidden="true" />
      </button>
      {isOpen && (
        <CalendarPopup
          on={on}
          field={field}
          onPick={day => {
            onPick(day)
            leave()
          }}
          onLeave={leave}
          onLost={target => {
            // A press on the button is its own to answer.
            if (!(target instanceof Node && button.current?.contains(target))) setIsOpen(false)
          }}
        />
      )}
    </span>
  )
}
