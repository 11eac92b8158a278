import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { type CalendarWeek, dayByKey, monthOfDay, weeksOf } from '../../../../src-shared/days/calendar-month'
import { type IsoDate, isIsoDate } from '../../../../src-shared/days/iso-date'
import { dayInStockholm } from '../../../../src-shared/days/stockholm-time'
import type { CalendarSpan } from '../../../../src-shared/log/office-calendar'
import { longDate } from '../../../../src-shared/text/dates'
import { useLogStart } from '../../../state/screen/log-start'
import { useWords } from '../../../text/words'
import { dayLines } from './calendar-lines'
import { type CalendarShown, showCalendar } from './calendar-state'
import { MeetingLine } from './meeting-block'
import styles from './month-grid.module.css'
import { linesOfMonthDay } from './use-calendar-span'
import { type Moving, useMoving } from './use-moving'
import { BesideLine } from './whole-day'

/** The lines of a day are reached by the pointer; the keyboard goes from day to day, and by Enter to the week. */
const byPointer = { tabIndex: -1 } as const

type DayProps = {
  readonly day: IsoDate
  readonly span: CalendarSpan
  readonly shown: CalendarShown
  readonly moving: Moving
}

const showWeekOf = (on: IsoDate): void => showCalendar({ kind: 'week', on })

/** What is on one day: the first lines, and how many more there are. */
function DayLines({ day, span, moving }: Omit<DayProps, 'shown'>) {
  const words = useWords()
  const beside = dayLines(span, day, words)
  const meetings = span.meetings.filter(({ startsOn }) => startsOn === day)
  const all = beside.length + (span.counts[day] ?? 0)
  // A line for "1 more" takes the room of the line itself.
  const room = all > linesOfMonthDay + 1 ? linesOfMonthDay : linesOfMonthDay + 1
  const shownBeside = beside.slice(0, room)
  const shownMeetings = meetings.slice(0, room - shownBeside.length)
  const more = all - shownBeside.length - shownMeetings.length
  return (
    <>
      {shownBeside.map(line => (
        <BesideLine key={line.key} line={line} stop={byPointer} />
      ))}
      {shownMeetings.map(meeting => (
        <MeetingLine key={meeting.id} meeting={meeting} moving={moving} stop={byPointer} />
      ))}
      {more > 0 && (
        <button type="button" className={styles['more']} tabIndex={-1} onClick={() => showWeekOf(day)}>
          {words.logCalendar.more(more)}
        </button>
      )}
    </>
  )
}

function DayCell({ day, span, shown, moving }: DayProps) {
  const words = useWords()
  const said = words.logCalendar
  const today = dayInStockholm(new Date())
  const count = span.counts[day] ?? 0
  const others = dayLines(span, day, words).length
  const name = [
    longDate(day, words.language),
    day === today && words.calendar.isToday,
    count > 0 && said.meetings(count),
    others > 0 && said.others(others),
  ]
  const cell = {
    role: 'gridcell',
    tabIndex: day === shown.on ? 0 : -1,
    'aria-current': day === today ? 'date' : undefined,
    'aria-selected': day === shown.on,
    'data-day': day,
    'data-outside': monthOfDay(day) === monthOfDay(shown.on) ? undefined : true,
    'data-target': moving.move?.on === day || undefined,
    className: styles['day'],
  } as const
  return (
    <td {...cell}>
      <p className={styles['number']}>
        <span aria-hidden="true">{Number(day.slice(8))}</span>
        <span className="visually-hidden">{name.filter(Boolean).join(', ')}</span>
      </p>
      <DayLines day={day} span={span} moving={moving} />
    </td>
  )
}

function Week({ week, ...rest }: Omit<DayProps, 'day'> & { readonly week: CalendarWeek }) {
  const words = useWords()
  return (
    <tr>
      <th scope="row" className={styles['week']} aria-label={words.calendar.weekNumber(week.number)}>
        {week.number}
      </th>
      {week.days.map(day => (isIsoDate(day) ? <DayCell key={day} day={day} {...rest} /> : <td key={day} />))}
    </tr>
  )
}

/** What Ctrl+L begins with while a day has the focus. */
function PlannedHere({ day }: { readonly day: IsoDate }) {
  useLogStart({ date: day })
  return null
}

type Props = Omit<DayProps, 'day' | 'moving'> & {
  readonly name: string
  readonly onMove: (text: string | null) => void
}

/** A month: a row for each week. The arrow keys go between days, Enter shows the week of one, and planned meetings are dragged. */
export function MonthGrid({ name, shown, span, onMove }: Props) {
  const words = useWords()
  const grid = useRef<HTMLTableElement>(null)
  const [isTouched, setIsTouched] = useState(false)
  const isWanted = useRef(false)
  const moving = useMoving(({ on }) => showCalendar({ on }))
  const { move } = moving
  const movedTo = move && words.logCalendar.movingTo(move.on, move.time, false)
  useEffect(() => {
    onMove(movedTo)
    return () => onMove(null)
  }, [onMove, movedTo])

  useEffect(() => {
    if (!isWanted.current) return
    isWanted.current = false
    grid.current?.querySelector<HTMLElement>(`[data-day="${shown.on}"]`)?.focus()
  }, [shown.on])

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    if (event.altKey || event.ctrlKey || event.metaKey || moving.onKey(event, undefined)) return
    const day = dayByKey(shown.on, event.key, event.shiftKey)
    if (day !== undefined && day !== shown.on) {
      isWanted.current = true
      showCalendar({ on: day })
    } else if (event.key === 'Enter' && event.target instanceof HTMLTableCellElement) showWeekOf(shown.on)
    else return
    event.preventDefault()
  }

  const table = { role: 'grid', 'aria-label': name } as const
  return (
    <div className={styles['page']} data-main-scroll={true}>
      {isTouched && <PlannedHere day={shown.on} />}
      <table
        {...table}
        ref={grid}
        className={styles['month']}
        onKeyDown={onKeyDown}
        onFocus={({ target }) => {
          setIsTouched(true)
          // The focus of a line in a day must not turn the page under the press that it takes.
          const day = target instanceof HTMLTableCellElement ? target.dataset['day'] : undefined
          if (day !== undefined && day !== shown.on) showCalendar({ on: day })
        }}
      >
        <thead>
          <tr>
            <th scope="col" aria-label={words.calendar.week}>
              {words.calendar.weekShort}
            </th>
            {words.calendar.weekdays.map(weekday => (
              <th key={weekday.name} scope="col">
                {weekday.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(monthOfDay(shown.on)).map(week => (
            <Week key={week.days[0]} week={week} shown={shown} span={span} moving={moving} />
          ))}
        </tbody>
      </table>
    </div>
  )
}
