import { dayAfter } from '../../../../src-shared/days/working-days'
import type { ReadProblem } from '../../../../src-shared/imports/read-problem'
import type { ReadEvent } from '../read-event'
import type { Row } from '../reading'
import type { CalendarEvent } from './calendar-event'
import { type CalendarTime, inStockholm, instantOf, minuteOf } from './calendar-time'

/** What a row needs to know of an occurrence besides its event. */
export type Occurrence = {
  readonly key: string
  readonly isOfSeries: boolean
  readonly isChanged: boolean
  /** Problems of this occurrence, besides those of its event. */
  readonly problems: readonly ReadProblem[]
}

type Days = Pick<ReadEvent, 'startsOn' | 'startsTime' | 'startsAt' | 'endsAt' | 'lastDay' | 'durationMinutes'>
type Placed = { readonly days: Days; readonly problems: readonly ReadProblem[] }

function wholeDays({ day }: CalendarTime, { start, end, duration }: CalendarEvent): Placed {
  const first = start?.day ?? day
  // The end of whole days is the day after the last one. An end with a time is on the last day.
  const length = end ? (Date.parse(end.day) - Date.parse(first)) / 86_400_000 + (end.time === null ? 0 : 1) : null
  const days = length ?? (duration ? duration.days + Math.floor(duration.minutes / 1440) : 1)
  const lastDay = dayAfter(day, Math.max(0, days - 1))
  const isBackwards = length !== null ? length < 0 : days < 0
  return {
    days: { startsOn: day, startsTime: null, startsAt: null, endsAt: null, lastDay, durationMinutes: null },
    problems: isBackwards ? [{ code: length === null ? 'negative-duration' : 'ends-before-start' }] : [],
  }
}

/** An end is the same number of minutes after each start. A duration in days ends at the same time by the clock. */
function endAfter(begins: CalendarTime, at: number, { start, end, duration }: CalendarEvent): number | null {
  if (end && start) return at + instantOf(end) - instantOf(start)
  if (!duration) return null
  return instantOf({ ...begins, day: dayAfter(begins.day, duration.days) }) + duration.minutes * 60_000
}

function timed(begins: CalendarTime, event: CalendarEvent): Placed {
  const at = instantOf(begins)
  const ends = endAfter(begins, at, event)
  const isBackwards = ends !== null && ends < at
  const { day, time } = inStockholm(at)
  const isUsable = ends !== null && !isBackwards
  return {
    days: {
      startsOn: day,
      startsTime: time,
      startsAt: minuteOf(at),
      endsAt: isUsable ? minuteOf(ends) : null,
      lastDay: null,
      durationMinutes: isUsable ? Math.round((ends - at) / 60_000) : null,
    },
    problems: isBackwards ? [{ code: event.end ? 'ends-before-start' : 'negative-duration' }] : [],
  }
}

const nowhere: Days = {
  startsOn: '',
  startsTime: null,
  startsAt: null,
  endsAt: null,
  lastDay: null,
  durationMinutes: null,
}

/** Returns the row of one occurrence that starts at a time. An event without a start has no day, and an error that says why. */
export function eventRow(event: CalendarEvent, start: CalendarTime | null, occurrence: Occurrence): Row<ReadEvent> {
  const placed = start ? (start.time === null ? wholeDays(start, event) : timed(start, event)) : null
  const { key, isOfSeries, isChanged } = occurrence
  return {
    place: { sheet: null, line: event.line },
    value: {
      key,
      uid: event.uid,
      isOfSeries,
      isChanged,
      ...event.texts,
      ...(placed?.days ?? nowhere),
      documents: [],
    },
    problems: [...event.problems, ...(placed?.problems ?? []), ...occurrence.problems],
  }
}
