import { addDays, addMonths, addWeeks, format, parseISO } from 'date-fns'
import { type IsoDate, isIsoDate } from './iso-date'
import { asWritten, readComingDate } from './written-date'

/** Reads `+3d`, `+2v` (or `+2w`) and `+1m`: that many days, weeks or months from today. */
function stepped(text: string, today: IsoDate): IsoDate | undefined {
  const [, count, unit] = /^\+ ?(\d{1,3}) ?([dvwm])$/.exec(text) ?? []
  if (count === undefined) return undefined
  const add = unit === 'd' ? addDays : unit === 'm' ? addMonths : addWeeks
  const day = format(add(parseISO(today), Number(count)), 'yyyy-MM-dd')
  return isIsoDate(day) ? day : undefined
}

/**
 * Reads the last day of a commitment as people type it. A coming day is meant: `fre` is the next Friday, `v48` the Friday of that week,
 * `22/1` the next one. `+3d`, `+2v` and `+1m` are days, weeks and months from today. Otherwise it reads like `readComingDate`, so an
 * expression for a past day (`igår`) is that day.
 */
export const readDueDay = (text: string, today: IsoDate): IsoDate | undefined =>
  stepped(asWritten(text), today) ?? readComingDate(text, today)

/** Reads the day to postpone something to, like `readDueDay`. Undefined unless it is a day after today. */
export function readDayAhead(text: string, today: IsoDate): IsoDate | undefined {
  const day = readDueDay(text, today)
  return day !== undefined && day > today ? day : undefined
}
