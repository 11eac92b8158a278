import { addDays, addMonths, addWeeks, format, getISODay, getISOWeek, parseISO, setISODay, setISOWeek } from 'date-fns'
import type { IsoDate } from './iso-date'
import { dayAfter } from './working-days'
import { readDate } from './written-date'

const weekdays = ['mån', 'tis', 'ons', 'tor', 'fre', 'lör', 'sön']
const friday = 5
const halfAYear = 182

const iso = (date: Date): IsoDate => format(date, 'yyyy-MM-dd')

/** The Friday of a week, this year's or, when that has been, next year's; undefined when there is no such week. */
function endOfWeek(number: number, now: Date): IsoDate | undefined {
  const inYear = (year: number) => {
    const found = setISODay(setISOWeek(parseISO(`${year}-01-04`), number), friday)
    return getISOWeek(found) === number ? iso(found) : undefined
  }
  if (number < 1 || number > 53) return undefined
  const year = now.getFullYear()
  return [inYear(year), inYear(year + 1)].find(day => day !== undefined && day >= iso(now))
}

/**
 * Reads the last day of a promise as people type it. It lies ahead: `fre` is the next Friday, `v48` the Friday of that week,
 * `22/1` the one to come, `+3d`, `+2v` and `+1m` so many days, weeks and months from today. Otherwise read like every written day.
 */
export function readDueDay(text: string, today: IsoDate): IsoDate | undefined {
  const tidy = text.trim().toLowerCase()
  const now = parseISO(today)
  const ahead = /^\+ ?(\d{1,3}) ?([dvm])$/.exec(tidy)
  if (ahead) {
    const number = Number(ahead[1])
    if (ahead[2] === 'd') return iso(addDays(now, number))
    return iso(ahead[2] === 'v' ? addWeeks(now, number) : addMonths(now, number))
  }
  const week = /^v\.? ?(\d{1,2})$/.exec(tidy)
  if (week) return endOfWeek(Number(week[1]), now)
  const weekday = weekdays.indexOf(tidy.slice(0, 3)) + 1
  if (weekday > 0 && /^[a-zåäö]{3,7}$/.test(tidy)) return iso(addDays(now, ((weekday - getISODay(now) + 6) % 7) + 1))
  if (/^\d{1,2}([/.]\d{1,2}\.?| [a-zåäö]{3,9})$/.test(tidy)) return readDate(text, dayAfter(today, halfAYear))
  return readDate(text, today)
}
