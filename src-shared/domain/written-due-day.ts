import { addDays, addMonths, addWeeks, format, getISODay, parseISO } from 'date-fns'
import { weekdayOf } from './day-words'
import type { IsoDate } from './iso-date'
import { dayAfter } from './working-days'
import { asWritten, dayOfWeek, readDate } from './written-date'

const friday = 5
const halfAYear = 182

const iso = (date: Date): IsoDate => format(date, 'yyyy-MM-dd')

/** The Friday of a week, this year's or, when that has been, next year's; undefined when there is no such week. */
const endOfWeek = (number: number, now: Date): IsoDate | undefined =>
  [0, 1]
    .map(ahead => dayOfWeek(now.getFullYear() + ahead, number, friday))
    .find(day => day !== undefined && day >= iso(now))

/** A day and a month, in figures or words, and no year. */
const hasNoYear = /^(?:den |the )?(?:\d{1,2}(?:[/.]\d{1,2}\.?| \p{L}+\.?)|\p{L}+\.? \d{1,2})$/u

/**
 * Reads the last day of a promise as people type it. It lies ahead: `fre` is the next Friday, `v48` the Friday of that week,
 * `22/1` the one to come, `+3d`, `+2v` and `+1m` so many days, weeks and months from today. Otherwise read like every written day.
 */
export function readDueDay(text: string, today: IsoDate): IsoDate | undefined {
  const tidy = asWritten(text)
  const now = parseISO(today)
  const ahead = /^\+ ?(\d{1,3}) ?([dvwm])$/.exec(tidy)
  if (ahead) {
    const number = Number(ahead[1])
    if (ahead[2] === 'd') return iso(addDays(now, number))
    return iso(ahead[2] === 'm' ? addMonths(now, number) : addWeeks(now, number))
  }
  const week = /^(?:v|vecka|w|week)\.? ?(\d{1,2})$/.exec(tidy)
  if (week) return endOfWeek(Number(week[1]), now)
  const weekday = weekdayOf(tidy)
  if (weekday !== undefined) return iso(addDays(now, ((weekday - getISODay(now) + 6) % 7) + 1))
  return readDate(text, hasNoYear.test(tidy) ? dayAfter(today, halfAYear) : today)
}
