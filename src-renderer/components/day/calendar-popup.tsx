import { Popover } from '@base-ui/react/popover'
import { type KeyboardEvent, type RefObject, useId, useLayoutEffect, useRef, useState } from 'react'
import { dayByKey, monthOfDay } from '../../../src-shared/days/calendar-month'
import { type IsoDate, isIsoDate } from '../../../src-shared/days/iso-date'
import { dayInStockholm } from '../../../src-shared/days/stockholm-time'
import menu from '../../styles/menu.module.css'
import { useWords } from '../../text/words'
import styles from './calendar.module.css'
import { CalendarHead } from './calendar-head'
import { cellId, MonthTable } from './month-table'
import { useLockedPeriods } from './use-locked-periods'

type Props = {
  /** The day that the field means; undefined if it means none. */
  readonly on: IsoDate | undefined
  /** The field with its button. The calendar is drawn in it, so that the focus does not leave the field. */
  readonly field: RefObject<HTMLElement | null>
  readonly onPick: (day: IsoDate) => void
  /** Closes the calendar and gives the focus back to the text. */
  readonly onLeave: () => void
  /** Closes the calendar when the user went somewhere else. `target` is what was pressed. */
  readonly onLost: (target: EventTarget | null) => void
}

/** Tab goes round the calendar, as in a dialog. */
function goRound(event: KeyboardEvent<HTMLElement>): void {
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('button, [tabindex="0"]')]
  const at = document.activeElement instanceof HTMLElement ? stops.indexOf(document.activeElement) : -1
  stops[(at + (event.shiftKey ? -1 : 1) + stops.length) % stops.length]?.focus()
}

/** The calendar of a field: a month to pick a day from. The arrows, Home, End, PageUp and PageDown move, Enter picks, Escape leaves. */
export function CalendarPopup({ on, field, onPick, onLeave, onLost }: Props) {
  const words = useWords().calendar
  const id = useId()
  const nameId = `${id}-month`
  const today = dayInStockholm(new Date())
  const locked = useLockedPeriods()
  const [active, setActive] = useState(on ?? today)
  const isFocusWanted = useRef(false)

  useLayoutEffect(() => {
    if (isFocusWanted.current) document.getElementById(cellId(id, active))?.focus()
    isFocusWanted.current = false
  }, [id, active])

  /** The buttons keep the focus when they turn the page; the keys and "today" bring it to the day. */
  function goTo(day: IsoDate): void {
    if (day === active) document.getElementById(cellId(id, day))?.focus()
    else {
      isFocusWanted.current = true
      setActive(day)
    }
  }
  const turn = (key: 'PageUp' | 'PageDown') => setActive(dayByKey(active, key) ?? active)
  // The page of the last month has days of the year after, in which no day is.
  const pick = (day: IsoDate) => isIsoDate(day) && onPick(day)

  function onKeyInGrid(event: KeyboardEvent<HTMLElement>): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const day = dayByKey(active, event.key, event.shiftKey)
    if (day !== undefined) goTo(day)
    else if (event.key === 'Enter' || event.key === ' ') pick(active)
    else return
    event.preventDefault()
  }

  /** No key goes on to the dialog or the page around the field. */
  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    event.stopPropagation()
    const isShut = event.altKey && (event.key === 'ArrowDown' || event.key === 'ArrowUp')
    if (event.key === 'Escape' || isShut) onLeave()
    else if (event.key === 'Tab') goRound(event)
    else return
    event.preventDefault()
  }

  return (
    <Popover.Root open onOpenChange={(open, { event }) => !open && onLost(event.target)}>
      <Popover.Portal container={field}>
        <Popover.Positioner
          className={menu['positioner']}
          anchor={field}
          positionMethod="fixed"
          align="end"
          sideOffset={4}
        >
          <Popover.Popup
            className={styles['calendar']}
            aria-label={words.name}
            initialFocus={() => document.getElementById(cellId(id, active))}
            finalFocus={false}
            onKeyDown={onKeyDown}
          >
            <CalendarHead nameId={nameId} month={monthOfDay(active)} onTurn={turn} onToday={() => goTo(today)} />
            <MonthTable
              id={id}
              labelledBy={nameId}
              today={today}
              chosen={on}
              active={active}
              locked={locked}
              onPick={pick}
              onKeyDown={onKeyInGrid}
            />
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  )
}
