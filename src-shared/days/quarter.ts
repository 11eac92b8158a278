import { format, lastDayOfMonth } from 'date-fns'
import { type IsoDate, isYear } from './iso-date'
import { asWritten } from './written-date'

/** A calendar quarter; number 1 is January–March. Swedish: kvartal. */
export type Quarter = { readonly year: number; readonly number: 1 | 2 | 3 | 4 }

/** A period by its first and last day, both included. */
export type Period = { readonly from: IsoDate; readonly to: IsoDate }

/** Reads a quarter as people write it (`2026Q4`, `2026 kv 4`, `Q4 2026`). Undefined for other text, or for a year outside 1900–2199. */
export function readQuarter(text: string): Quarter | undefined {
  const tidy = asWritten(text)
  const found =
    /^(?<year>\d{4})[\s-]*(?:q|kv\.?|kvartal)\s*(?<number>[1-4])$/.exec(tidy) ??
    /^(?:q|kv\.?|kvartal)\s*(?<number>[1-4])[\s-]*(?<year>\d{4})$/.exec(tidy)
  if (!found?.groups || !isYear(Number(found.groups['year']))) return undefined
  return { year: Number(found.groups['year']), number: Number(found.groups['number']) as Quarter['number'] }
}

/** Returns the quarter's code, `2026Q4`, used in file names, on the command line and between window and store. */
export const quarterCode = (quarter: Quarter): string => `${quarter.year}Q${quarter.number}`

/** Returns the calendar quarter of a day. */
export const quarterOf = (date: IsoDate): Quarter => ({
  year: Number(date.slice(0, 4)),
  number: Math.ceil(Number(date.slice(5, 7)) / 3) as Quarter['number'],
})

/** Returns the calendar quarter before another. */
export const quarterBefore = ({ year, number }: Quarter): Quarter =>
  number === 1 ? { year: year - 1, number: 4 } : { year, number: (number - 1) as Quarter['number'] }

/** Returns the days of a quarter. An interaction belongs to it by its local start date. */
export function periodOf({ year, number }: Quarter): Period {
  const firstMonth = (number - 1) * 3
  return {
    from: format(new Date(year, firstMonth, 1), 'yyyy-MM-dd'),
    to: format(lastDayOfMonth(new Date(year, firstMonth + 2, 1)), 'yyyy-MM-dd'),
  }
}
