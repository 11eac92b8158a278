import { type IsoDate, type IsoTime, isIsoDate, isIsoTime } from '../../../../src-shared/days/iso-date'
import { dayInStockholm, momentInStockholm } from '../../../../src-shared/days/stockholm-time'

/** A day in a file, and its time in Stockholm to the minute, where the file has one. */
export type Moment = { readonly day: IsoDate; readonly time: IsoTime | null }

const form = /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ](\d{2}):?(\d{2})(?::?\d{2}(?:\.\d+)?)?(Z)?)?$/

/**
 * Reads a day as the Riksdag writes it, in its lists (`2026-09-28 10:59:00`, `2026-09-28`) and in its calendar (`20260813T090100`). Times
 * are those of Stockholm. Null if the text is no such day, or the day does not exist. A time that does not exist is left out.
 */
export function readMoment(text: string): Moment | null {
  const [, year, month, date, hour, minute, utc] = form.exec(text) ?? []
  const day = `${year}-${month}-${date}`
  if (!isIsoDate(day)) return null
  const time = hour === undefined ? null : `${hour}:${minute}`
  if (time === null || !isIsoTime(time)) return { day, time: null }
  if (utc === undefined) return { day, time }
  const instant = new Date(`${day}T${time}Z`)
  return { day: dayInStockholm(instant), time: momentInStockholm(instant).slice(11, 16) }
}

/** Returns the day of a text that `readMoment` reads, or null. */
export const readDay = (text: string): IsoDate | null => readMoment(text)?.day ?? null
