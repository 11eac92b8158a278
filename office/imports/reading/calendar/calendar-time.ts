import { type IsoDate, type IsoTime, isIsoDate, isIsoTime } from '../../../../src-shared/days/iso-date'
import { momentInStockholm } from '../../../../src-shared/days/stockholm-time'
import type { ReadProblem } from '../../../../src-shared/imports/read-problem'
import type { CalendarProperty } from './calendar-property'
import { stockholm, utc, type Zone } from './zone'
import type { ZoneResolution } from './zone-resolution'

/** A day or a time as a calendar writes it: by the clock of its own zone. Whole days have no time. */
export type CalendarTime = { readonly day: IsoDate; readonly time: IsoTime | null; readonly zone: Zone }

export type WrittenTime = { readonly value: CalendarTime | null; readonly problems: readonly ReadProblem[] }

const written = /^(\d{4})-?(\d{2})-?(\d{2})(?:T(\d{2}):?(\d{2})(?::?\d{2})?(Z)?)?(.*)$/is

/** Returns words of a file for a problem, cut at 200 characters. */
export const saidIn = (value: string): string => value.slice(0, 200)

/** Returns a day or a time out of the text of one value. A time that no clock shows is left out, and its day is kept. */
export function timeIn(value: string, property: CalendarProperty, zones: ZoneResolution): WrittenTime {
  const field = property.name
  const said = saidIn(value.trim())
  const [, year, month, day, hours, minutes, isUtc, rest] = written.exec(value.trim()) ?? []
  const on = `${year}-${month}-${day}`
  if (!isIsoDate(on)) return { value: null, problems: [{ code: 'no-such-day', field, said }] }
  const problems: ReadProblem[] = rest ? [{ code: 'trailing-text', field, said }] : []
  const isWholeDay = hours === undefined || property.parameters.get('value')?.toLowerCase() === 'date'
  if (isWholeDay) return { value: { day: on, time: null, zone: stockholm }, problems }
  const time = `${hours}:${minutes}`
  if (!isIsoTime(time)) {
    return {
      value: { day: on, time: null, zone: stockholm },
      problems: [...problems, { code: 'no-such-time', field, said }],
    }
  }
  const name = property.parameters.get('tzid')
  if (isUtc || name === undefined) return { value: { day: on, time, zone: isUtc ? utc : stockholm }, problems }
  const { zone, isKnown } = zones(name)
  const unknown: ReadProblem[] = isKnown
    ? []
    : [{ code: 'unknown-zone', field, said: saidIn(name), proposed: 'Europe/Stockholm' }]
  return { value: { day: on, time, zone }, problems: [...problems, ...unknown] }
}

/** Returns the instant of a time, in milliseconds. A whole day begins at its midnight. */
export const instantOf = ({ day, time, zone }: CalendarTime): number => zone.instantOf(day, time ?? '00:00')

/** Returns an instant to the minute, as `2026-11-24T08:15Z`. */
export const minuteOf = (instant: number): string => `${new Date(instant).toISOString().slice(0, 16)}Z`

/** Returns the day and the time in Stockholm at an instant. */
export function inStockholm(instant: number): { readonly day: IsoDate; readonly time: IsoTime } {
  const ahead = stockholm.aheadOn(new Date(instant).toISOString().slice(0, 10))
  const shifted = ahead === null ? '' : new Date(instant + ahead).toISOString()
  // The day there can be another than in UTC, and then the clock may be changed on it.
  const isExact = ahead !== null && stockholm.aheadOn(shifted.slice(0, 10)) === ahead
  const moment = isExact ? shifted : momentInStockholm(new Date(instant))
  return { day: moment.slice(0, 10), time: moment.slice(11, 16) }
}

/** Returns the day that a time names for an event of whole days. Programs write such a day as its midnight, by the clock or in UTC. */
export const wholeDayOf = (time: CalendarTime): IsoDate =>
  time.time !== null && time.time !== '00:00' && time.zone === utc ? inStockholm(instantOf(time)).day : time.day
