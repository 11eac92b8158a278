import { TZDate } from '@date-fns/tz'
import type { IsoDate, IsoTime } from './iso-date'

/** Swedish offices count days and quarters by Stockholm time, wherever the laptop is. */
const zone = 'Europe/Stockholm'

/** Returns the calendar day in Stockholm at an instant. */
export const dayInStockholm = (instant: Date): IsoDate =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' }).format(instant)

/** Returns the calendar day and the time in Stockholm at an instant, to the second: `2026-11-24 09:15:00`. */
export const momentInStockholm = (instant: Date): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' }).format(instant)

/**
 * Returns the UTC instant of a wall-clock time in Stockholm, to the minute (`2026-11-24T08:15Z`). Without a time, it is midnight that day.
 * A time in October's repeated hour means the first of the two; one in March's skipped hour moves an hour later.
 */
export const instantInStockholm = (date: IsoDate, time: IsoTime | null): string => instantInZone(zone, date, time)

/** Returns the UTC instant of a wall-clock time in a zone with an IANA name, by the same rules as in Stockholm. */
export function instantInZone(zone: string, date: IsoDate, time: IsoTime | null): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number]
  const [hours, minutes] = (time ?? '00:00').split(':').map(Number) as [number, number]
  const wallClock = new TZDate(year, month - 1, day, hours, minutes, zone)
  const hourBefore = new TZDate(wallClock.getTime() - 3_600_000, zone)
  const first = hourBefore.getHours() === wallClock.getHours() ? hourBefore : wallClock
  return `${new Date(first.getTime()).toISOString().slice(0, 16)}Z`
}
