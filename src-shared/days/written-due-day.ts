import { addDays, addMonths, addWeeks, format, parseISO } from 'date-fns'
import { type IsoDate, isIsoDate } from './iso-date'
import { asWritten, readComingDate } from './written-date'

/** `+3d`, `+2v` (or `+2w`) and `+1m`: so many days, weeks or months from today. */
function stepped(text: string, today: IsoDate): IsoDate | undefined {
  const [, count, unit] = /^\+ ?(\d{1,3}) ?([dvwm])$/.exec(text) ?? []
  if (count === undefined) return undefined
  const add = unit === 'd' ? addDays : unit === 'm' ? addMonths : addWeeks
  const day = format(add(parseISO(today), Number(count)), 'yyyy-MM-dd')
  return isIsoDate(day) ? day : undefined
}

/**
 * Reads the last day of a promise as people type it. It lies ahead: `fre` is the next Friday, `v48` the Friday of that week,
 * `22/1` the one to come, `+3d`, `+2v` and `+1m` so many days, weeks and months from today. Otherwise read like every written day;
 * one that says it has been (`igår`) is a day that has been.
 */
export const readDueDay = (text: string, today: IsoDate): IsoDate | undefined =>
  stepped(asWritten(text), today) ?? readComingDate(text, today)

/** Reads the day something is put off to: a last day as `readDueDay` reads it, after today. Undefined when it is no day, or no later one. */
export function readDayAhead(text: string, today: IsoDate): IsoDate | undefined {
  const day = readDueDay(text, today)
  return day !== undefined && day > today ? day : undefined
}
