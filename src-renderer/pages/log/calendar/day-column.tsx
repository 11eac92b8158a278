import { Plus } from 'lucide-react'
import type { IsoDate } from '../../../../src-shared/days/iso-date'
import { dayInStockholm, momentInStockholm } from '../../../../src-shared/days/stockholm-time'
import { minutesBetween } from '../../../../src-shared/days/written-time'
import { usualLength } from '../../../../src-shared/log/office-calendar'
import { longDate } from '../../../../src-shared/text/dates'
import { startLogging } from '../../../state/screen/overlays'
import { useWords } from '../../../text/words'
import { timeOnLine } from './calendar-lines'
import styles from './day-column.module.css'
import { MeetingBlock, placeOf } from './meeting-block'
import type { Move, Moving } from './use-moving'
import type { StopMark } from './use-stops'
import { freeHours, type Hours, hourHeight, hourKey, type Placed } from './week-layout'

/** The day, and the time of an hour with its end, as the quick-log is begun with them. */
export const planAt = (day: IsoDate, hour: number) => {
  const at = (of: number) => `${String(of).padStart(2, '0')}:00`
  return { date: day, time: hour < 23 ? `${at(hour)}-${at(hour + 1)}` : at(hour) }
}

type Props = {
  readonly day: IsoDate
  readonly placed: readonly Placed[]
  readonly hours: Hours
  /** The moment now; null on another day than today. */
  readonly now: Date | null
  readonly moving: Moving
  readonly stop: (key: string) => StopMark
}

/** Where a meeting is being moved to. It takes no press: the meeting itself has the pointer. */
function Ghost({ move, firstHour }: { readonly move: Move; readonly firstHour: number }) {
  const words = useWords()
  if (move.time === null) return null
  const from = minutesBetween('00:00', move.time)
  const to = Math.min(from + (move.meeting.durationMinutes || usualLength), 24 * 60)
  return (
    <div className={styles['ghost']} style={placeOf({ from, to, lane: 0, lanes: 1 }, firstHour)} aria-hidden="true">
      {timeOnLine(move.time, words)}
    </div>
  )
}

/** The hours of one day: its meetings, a place to plan in each free hour, and a line for now. */
export function DayColumn({ day, placed, hours, now, moving, stop }: Props) {
  const words = useWords()
  const said = words.logCalendar
  const { first, end } = hours
  const top = (minute: number) => `${((minute - first * 60) / 60) * hourHeight}px`
  const minuteNow = now && minutesBetween('00:00', momentInStockholm(now).slice(11, 16))
  const isAhead = day > dayInStockholm(new Date())
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay()
  const group = { role: 'group', 'aria-label': longDate(day, words.language) } as const
  return (
    <div
      {...group}
      className={styles['column']}
      style={{ height: `${(end - first) * hourHeight}px` }}
      data-day={day}
      data-first-hour={first}
      data-off={weekday === 0 || weekday === 6 || undefined}
    >
      {freeHours(placed, hours).map(hour => (
        <button
          key={hour}
          type="button"
          className={styles['slot']}
          style={{ top: top(hour * 60) }}
          aria-label={said.planOn(isAhead, longDate(day, words.language), hour)}
          {...stop(hourKey(hour))}
          onClick={() => startLogging(planAt(day, hour))}
        >
          <span>
            <Plus size={12} aria-hidden="true" />
            {said.plan(isAhead, hour)}
          </span>
        </button>
      ))}
      {placed.map(one => (
        <MeetingBlock key={one.meeting.id} placed={one} firstHour={first} moving={moving} stop={stop(one.meeting.id)} />
      ))}
      {moving.move?.on === day && <Ghost move={moving.move} firstHour={first} />}
      {minuteNow !== null && minuteNow >= first * 60 && minuteNow < end * 60 && (
        <div className={styles['now']} style={{ top: top(minuteNow) }} aria-hidden="true" />
      )}
    </div>
  )
}
