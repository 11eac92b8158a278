import { type FocusEvent, useEffect, useRef, useState } from 'react'
import { dayByKey } from '../../../../src-shared/days/calendar-month'
import type { IsoDate } from '../../../../src-shared/days/iso-date'
import { isFocusLost } from '../../../state/screen/panes'
import { type Stop, stopAt } from './week-layout'

/** The attribute of a stop in the page. It is the one of every item that arrow keys go between. */
const mark = 'data-item'
/** The attributes of a control that is a stop; with `tabIndex` alone for one that only the pointer reaches. */
export type StopMark = {
  readonly [mark]?: string
  readonly 'data-active'?: true | undefined
  readonly tabIndex: number
}
const name = (day: IsoDate, key: string): string => `${day} ${key}`

/** Where the arrow keys are: a stop of a day. */
type Cursor = Stop & { readonly day: IsoDate }

type Given = {
  readonly begun: Cursor
  readonly days: readonly IsoDate[]
  readonly stopsOn: (day: IsoDate) => readonly Stop[]
  /** Shows the week of a day that is not shown. */
  readonly onTurn: (day: IsoDate) => void
}

/**
 * Makes a week one stop for the Tab key, with arrow keys between its days and in them. A key that leaves the week shows the next one. When
 * what has the focus goes away, as when a meeting is moved, what is nearest has it.
 */
export function useStops({ begun, days, stopsOn, onTurn }: Given) {
  const root = useRef<HTMLDivElement>(null)
  const [cursor, setCursor] = useState(begun)
  const [isTouched, setIsTouched] = useState(false)
  const isWanted = useRef(false)
  const hadFocus = useRef(false)

  const day = days.includes(cursor.day) ? cursor.day : (days[0] ?? cursor.day)
  const active = stopAt(stopsOn(day), cursor)
  const activeName = active && name(day, active.key)

  useEffect(() => {
    const isLost = hadFocus.current && isFocusLost()
    if ((!isWanted.current && !isLost) || activeName === undefined || !days.includes(cursor.day)) return
    isWanted.current = false
    const element = root.current?.querySelector<HTMLElement>(`[${mark}="${CSS.escape(activeName)}"]`)
    element?.focus()
    element?.scrollIntoView({ block: 'nearest' })
  })

  /** Goes to a place, with the focus. */
  function goTo(place: Cursor): void {
    isWanted.current = true
    setCursor(place)
    if (!days.includes(place.day)) onTurn(place.day)
  }

  /** Returns the place that a key leads to from the active one; undefined for a key that leads nowhere. */
  function placeBy(key: string): Cursor | undefined {
    const here: Cursor = { ...(active ?? cursor), day }
    if (key === 'ArrowUp' || key === 'ArrowDown') {
      const stops = stopsOn(day)
      const at = stops.findIndex(stop => stop.key === active?.key)
      const next = stops[Math.min(Math.max(at + (key === 'ArrowUp' ? -1 : 1), 0), stops.length - 1)]
      return next && { ...next, day }
    }
    const turned = { PageUp: 'ArrowUp', PageDown: 'ArrowDown' }[key] ?? key
    const other = dayByKey(day, turned)
    // Beside itself a day is entered at the same time, and not at the same key: a free hour is one in every day.
    return other === undefined ? undefined : { ...here, day: other }
  }

  function onFocus({ target }: FocusEvent): void {
    const found = target instanceof HTMLElement ? target.getAttribute(mark) : null
    if (found === null) return
    hadFocus.current = true
    setIsTouched(true)
    const on = found.slice(0, 10)
    const stop = stopsOn(on).find(({ key }) => name(on, key) === found)
    if (stop && found !== activeName) setCursor({ ...stop, day: on })
  }
  function onBlur({ currentTarget, relatedTarget }: FocusEvent): void {
    if (!currentTarget.contains(relatedTarget)) hadFocus.current = false
  }

  return {
    root,
    /** The place that has the focus or had it last; null until it has been in the week. */
    touched: isTouched && active ? { ...active, day } : null,
    goTo,
    placeBy,
    onFocus,
    onBlur,
    stop:
      (of: IsoDate) =>
      (key: string): StopMark => {
        const own = name(of, key)
        return { [mark]: own, 'data-active': own === activeName || undefined, tabIndex: own === activeName ? 0 : -1 }
      },
  }
}
