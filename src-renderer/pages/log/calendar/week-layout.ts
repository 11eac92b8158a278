import { minutesBetween } from '../../../../src-shared/days/written-time'
import type { InteractionSummary } from '../../../../src-shared/log/interaction'
import { usualLength } from '../../../../src-shared/log/office-calendar'

/** The height of an hour, in CSS pixels. */
export const hourHeight = 52
/** The least time a meeting is drawn as, in minutes, so that its time and headline can be read. */
const leastDrawn = 27
const minutesOfDay = 24 * 60

/** The hours that are always shown: the first, and the one that ends the last. */
const usualHours = { first: 8, end: 19 } as const

/** A meeting in its day: from and to in minutes after midnight, and beside how many others it is drawn. */
export type Placed = {
  readonly meeting: InteractionSummary
  readonly from: number
  readonly to: number
  /** Its column among those side by side, from 0, and the number of them. */
  readonly lane: number
  readonly lanes: number
}

/** Hours of the day, `end` not included. */
export type Hours = { readonly first: number; readonly end: number }

const minuteOf = (time: string): number => minutesBetween('00:00', time)

/** Puts meetings that begin before an earlier one ends side by side. Each has the first column that is free. */
function inLanes(group: readonly Omit<Placed, 'lane' | 'lanes'>[]): readonly Placed[] {
  const ends: number[] = []
  const lanes = group.map(({ from, to }) => {
    const free = ends.findIndex(end => end <= from)
    const lane = free < 0 ? ends.length : free
    ends[lane] = to
    return lane
  })
  return group.map((one, index) => ({ ...one, lane: lanes[index] ?? 0, lanes: ends.length }))
}

/** Returns the meetings of one day that have a time, by time. One that goes on past midnight ends there. */
export function placedIn(meetings: readonly InteractionSummary[]): readonly Placed[] {
  const timed = meetings
    .flatMap(meeting => {
      if (meeting.startsTime === null) return []
      const from = minuteOf(meeting.startsTime)
      const length = Math.max(meeting.durationMinutes || usualLength, leastDrawn)
      return [{ meeting, from, to: Math.min(from + length, minutesOfDay) }]
    })
    .sort((one, other) => one.from - other.from || other.to - one.to)
  const groups: (typeof timed)[] = []
  let end = -1
  for (const one of timed) {
    const group = groups.at(-1)
    if (group && one.from < end) group.push(one)
    else groups.push([one])
    end = Math.max(end, one.to)
  }
  return groups.flatMap(inLanes)
}

/** Returns the hours to show: the usual ones, and those that some meeting needs. */
export function hoursOf(placed: readonly Placed[]): Hours {
  const from = Math.min(usualHours.first * 60, ...placed.map(one => one.from))
  const to = Math.max(usualHours.end * 60, ...placed.map(one => one.to))
  return { first: Math.floor(from / 60), end: Math.ceil(to / 60) }
}

/** Returns the hours in which no meeting is. */
export const freeHours = (placed: readonly Placed[], { first, end }: Hours): readonly number[] =>
  Array.from({ length: end - first }, (_, place) => first + place).filter(
    hour => !placed.some(({ from, to }) => from < (hour + 1) * 60 && to > hour * 60),
  )

/** A place that the arrow keys go to: what has no time (`at` is then before every time), a meeting, or a free hour. */
export type Stop = { readonly key: string; readonly at: number }

/** Before every time of the day: the place of what is on the day and at no time. */
export const noTime = -60

export const hourKey = (hour: number): string => `hour-${hour}`
/** The key of the empty place above the hours. */
export const emptyDayKey = 'whole-day'

/** Returns the stops of a day from the top: what has no time, then meetings and free hours by time. */
export function stopsOf(untimed: readonly string[], placed: readonly Placed[], hours: Hours): readonly Stop[] {
  const above = untimed.length > 0 ? untimed : [emptyDayKey]
  const timed: Stop[] = [
    ...placed.map(({ meeting, from }) => ({ key: meeting.id as string, at: from })),
    ...freeHours(placed, hours).map(hour => ({ key: hourKey(hour), at: hour * 60 })),
  ]
  return [...above.map(key => ({ key, at: noTime })), ...timed.sort((one, other) => one.at - other.at)]
}

/** Returns the stop with the key or, if there is none, the one whose time is nearest. */
export function stopAt(stops: readonly Stop[], { key, at }: Stop): Stop | undefined {
  const away = (stop: Stop) => Math.abs(stop.at - at)
  return stops.find(stop => stop.key === key) ?? [...stops].sort((one, other) => away(one) - away(other))[0]
}

/** The minutes after midnight at a height inside the hours, to the nearest quarter of an hour. */
export function minuteAt(height: number, { first }: Pick<Hours, 'first'>): number {
  const minute = Math.round((first * 60 + (height / hourHeight) * 60) / 15) * 15
  return Math.min(Math.max(minute, 0), minutesOfDay - 15)
}
