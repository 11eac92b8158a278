import {
  addDays,
  addMonths,
  differenceInMonths,
  format,
  lastDayOfMonth,
  parseISO,
  startOfMonth,
  subDays,
} from 'date-fns'
import type { IsoDate } from './iso-date'
import type { Period } from './quarter'

/** A period split into its whole months (202610 is October 2026; null if there is none) and the days before and after them. */
export type SplitPeriod = {
  readonly months: { readonly from: number; readonly to: number } | null
  readonly days: readonly Period[]
}

const written = (date: Date): IsoDate => format(date, 'yyyy-MM-dd')
const monthNumber = (date: Date): number => Number(format(date, 'yyyyMM'))

/** Splits a period into whole months and the remaining days. Figures stored by month then need not be counted by day. */
export function wholeMonths({ from, to }: Period): SplitPeriod {
  const [first, last] = [parseISO(from), parseISO(to)]
  const begins = written(startOfMonth(first)) === from ? first : startOfMonth(addMonths(first, 1))
  const ends = written(lastDayOfMonth(last)) === to ? last : subDays(startOfMonth(last), 1)
  if (begins > ends) return { months: null, days: from <= to ? [{ from, to }] : [] }
  const before = { from, to: written(subDays(begins, 1)) }
  const after = { from: written(addDays(ends, 1)), to }
  return {
    months: { from: monthNumber(begins), to: monthNumber(ends) },
    days: [before, after].filter(days => days.from <= days.to),
  }
}

/** Returns how many whole months a period is long, counted from its first day; null if it ends within a month. */
export function monthsLong({ from, to }: Period): number | null {
  const [first, past] = [parseISO(from), addDays(parseISO(to), 1)]
  const months = differenceInMonths(past, first)
  return months > 0 && written(addMonths(first, months)) === written(past) ? months : null
}
