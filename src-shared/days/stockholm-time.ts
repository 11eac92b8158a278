import { TZDate } from '@date-fns/tz'
import type { IsoDate, IsoTime } from './iso-date'

/** Swedish offices count days and quarters by Stockholm time, wherever the laptop is. */
const zone = 'Europe/Stockholm'

// Each format is made at its first use and then kept, since making one takes fifty times as long as using it.
let days: Intl.DateTimeFormat | undefined
let moments: Intl.DateTimeFormat | undefined

/** Returns the calendar day in Stockholm at an instant. */
export function dayInStockholm(instant: Date): IsoDate {
  days ??= new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' })
  return days.format(instant)
}

/** Returns the calendar day and the time in Stockholm at an instant, to the second: `2026-11-24 09:15:00`. */
export function momentInStockholm(instant: Date): string {
  moments ??= new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' })
  return moments.format(instant)
}

/**
 * Returns the UTC instant of a wall-clock time in Stockholm, to the minute (`2026-11-24T08:15Z`). Without a time, it is midnight that day.
 * A time in October's repeated hour means the first of the two; one in March's skipped hour moves an hour later.
 */
export const instantInStockholm = (date: IsoDate, time: IsoTime | null): string => instantInZone(zone, date, time)

/** By how much the zone is ahead of UTC on some days, in milliseconds. Null for a day on which that changes. */
const ahead = new Map<string, number | null>()
const mostDays = 20_000

/**
 * Returns by how much a zone is ahead of UTC from one midnight to the next, in milliseconds; null if that changes meanwhile. It is worked out
 * once a day of the calendar: a log of ten years has few days and many meetings.
 */
function aheadAllDay(
  zone: string,
  date: IsoDate,
  [year, month, day]: readonly [number, number, number],
): number | null {
  const key = `${zone} ${date}`
  const known = ahead.get(key)
  if (known !== undefined) return known
  const atMidnight = (of: number) =>
    Date.UTC(year, month - 1, of) - new TZDate(year, month - 1, of, 0, 0, zone).getTime()
  const [begun, ended] = [atMidnight(day), atMidnight(day + 1)]
  const found = begun === ended ? begun : null
  if (ahead.size >= mostDays) ahead.clear()
  ahead.set(key, found)
  return found
}

/** Returns the UTC instant of a wall-clock time in a zone with an IANA name, by the same rules as in Stockholm. */
export function instantInZone(zone: string, date: IsoDate, time: IsoTime | null): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number]
  const [hours, minutes] = (time ?? '00:00').split(':').map(Number) as [number, number]
  const steady = aheadAllDay(zone, date, [year, month, day])
  if (steady !== null)
    return `${new Date(Date.UTC(year, month - 1, day, hours, minutes) - steady).toISOString().slice(0, 16)}Z`
  const wallClock = new TZDate(year, month - 1, day, hours, minutes, zone)
  const hourBefore = new TZDate(wallClock.getTime() - 3_600_000, zone)
  const first = hourBefore.getHours() === wallClock.getHours() ? hourBefore : wallClock
  return `${new Date(first.getTime()).toISOString().slice(0, 16)}Z`
}
