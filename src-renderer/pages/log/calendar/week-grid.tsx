import { type FocusEvent, type KeyboardEvent, useEffect, useState } from 'react'
import { weekWith } from '../../../../src-shared/days/calendar-month'
import { type IsoDate, isIsoDate } from '../../../../src-shared/days/iso-date'
import { dayInStockholm, momentInStockholm } from '../../../../src-shared/days/stockholm-time'
import type { CalendarSpan } from '../../../../src-shared/log/office-calendar'
import { useLogStart } from '../../../state/screen/log-start'
import { clockDrawnEvery } from '../../../state/waits'
import { useWords, type Words } from '../../../text/words'
import { dayLines } from './calendar-lines'
import { type CalendarShown, pageName, showCalendar } from './calendar-state'
import { DayColumn, planAt } from './day-column'
import { useMoving } from './use-moving'
import { useStops } from './use-stops'
import styles from './week-grid.module.css'
import { type Hours, hourHeight, hourKey, hoursOf, noTime, placedIn, type Stop, stopsOf } from './week-layout'
import { WholeDay } from './whole-day'

/** The moment now, again each minute. */
function useNow(): Date {
  const [now, setNow] = useState(() => new Date())
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), clockDrawnEvery)
    return () => clearInterval(timer)
  }, [])
  return now
}

/** The days of a week with what is on each of them, and the hours that all of them show. */
function drawnWeek(span: CalendarSpan, days: readonly IsoDate[], words: Words) {
  const onDay = (day: IsoDate) => span.meetings.filter(({ startsOn }) => startsOn === day)
  const drawn = days.map(day => ({
    day,
    beside: dayLines(span, day, words),
    untimed: onDay(day).filter(({ startsTime }) => startsTime === null),
    placed: placedIn(onDay(day)),
  }))
  const hours = hoursOf(drawn.flatMap(({ placed }) => placed))
  const stopsOn = (of: IsoDate): readonly Stop[] => {
    const { beside = [], untimed = [], placed = [] } = drawn.find(({ day }) => day === of) ?? {}
    return stopsOf([...beside.map(({ key }) => key), ...untimed.map(({ id }) => id as string)], placed, hours)
  }
  const hasWeekend = drawn.slice(5).some(({ untimed, placed }) => untimed.length + placed.length > 0)
  return { drawn, hours, stopsOn, hasWeekend }
}

/** The name of each day, and the hours beside them, are read with the places themselves. */
function HourLabels({ hours }: { readonly hours: Hours }) {
  return (
    <div className={styles['hours']} aria-hidden="true">
      {Array.from({ length: hours.end - hours.first }, (_, place) => hours.first + place).map(hour => (
        <span key={hour} style={{ height: `${hourHeight}px` }}>
          {String(hour).padStart(2, '0')}
        </span>
      ))}
    </div>
  )
}

function DayHeads({ days, today }: { readonly days: readonly IsoDate[]; readonly today: IsoDate }) {
  const words = useWords().calendar
  return (
    <div className={styles['row']}>
      <span />
      {days.map((day, place) => (
        <p key={day} className={styles['head']} data-today={day === today || undefined}>
          {words.weekdays[place]?.short} <b>{Number(day.slice(8))}</b>
          {day === today && <span>{words.isToday}</span>}
        </p>
      ))}
    </div>
  )
}

/** What Ctrl+L begins with while the arrow keys are at a place of the calendar. */
function PlannedHere({ day, at }: { readonly day: IsoDate; readonly at: number }) {
  useLogStart(at === noTime ? { date: day } : planAt(day, Math.floor(at / 60)))
  return null
}

type Props = {
  readonly shown: CalendarShown
  readonly span: CalendarSpan
  readonly onMove: (text: string | null) => void
}

/** A week: above the hours what has no time, then seven days of hours. */
export function WeekGrid({ shown, span, onMove }: Props) {
  const words = useWords()
  const said = words.logCalendar
  const now = useNow()
  const today = dayInStockholm(now)
  const days = weekWith(shown.on).days.filter(isIsoDate)
  const { drawn, hours, stopsOn, hasWeekend } = drawnWeek(span, days, words)
  const hourNow = Number(momentInStockholm(now).slice(11, 13))
  const stops = useStops({
    begun: { day: days.includes(today) ? today : shown.on, key: hourKey(hourNow), at: hourNow * 60 },
    days,
    stopsOn,
    onTurn: on => showCalendar({ on }),
  })
  const moving = useMoving(({ meeting, on, time }) =>
    stops.goTo({ day: on, key: meeting.id, at: time === null ? noTime : Number(time.slice(0, 2)) * 60 }),
  )
  const { move } = moving
  const movedTo = move && said.movingTo(move.on, move.time, move.isByKey)
  useEffect(() => {
    onMove(movedTo)
    return () => onMove(null)
  }, [onMove, movedTo])

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const focused = span.meetings.find(({ id }) => id === stops.touched?.key)
    const isMove = moving.onKey(event, focused)
    const place = isMove || event.shiftKey ? undefined : stops.placeBy(event.key)
    if (place) stops.goTo(place)
    if (isMove || place) event.preventDefault()
  }

  const root = {
    role: 'group',
    'aria-label': pageName(shown, words.language),
    tabIndex: -1,
    'data-main-scroll': true,
    'data-weekend': hasWeekend || undefined,
    onKeyDown,
    onFocus: stops.onFocus,
    onBlur: (event: FocusEvent) => {
      stops.onBlur(event)
      moving.onBlur()
    },
  }
  return (
    <div {...root} ref={stops.root} className={styles['week']}>
      {stops.touched && <PlannedHere day={stops.touched.day} at={stops.touched.at} />}
      <div className={styles['above']}>
        <DayHeads days={days} today={today} />
        <div className={styles['row']}>
          <p className={styles['label']}>{said.wholeDay}</p>
          {drawn.map(({ day, beside, untimed }) => (
            <WholeDay key={day} {...{ day, beside, moving }} meetings={untimed} stop={stops.stop(day)} />
          ))}
        </div>
      </div>
      <div className={styles['row']}>
        <HourLabels hours={hours} />
        {drawn.map(({ day, placed }) => (
          <DayColumn
            key={day}
            {...{ day, placed, hours, moving }}
            now={day === today ? now : null}
            stop={stops.stop(day)}
          />
        ))}
      </div>
    </div>
  )
}
