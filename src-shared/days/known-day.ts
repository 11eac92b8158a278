import { endOfQuarter, endOfYear, format, lastDayOfMonth, parseISO } from 'date-fns'
import type { DatePrecision, IsoDate } from './iso-date'
import { asWritten, readDate } from './written-date'

/** A day with its precision. A month, quarter or year is represented by its first day. */
export type KnownDay = { readonly on: IsoDate; readonly precision: DatePrecision }

/** Returns the day as precisely as it is known: 2021-12, 2027 Q2 or 2027. */
export function writtenKnownDay({ on, precision }: KnownDay): string {
  switch (precision) {
    case 'day':
      return on
    case 'month':
      return on.slice(0, 7)
    case 'quarter':
      return `${on.slice(0, 4)} Q${Math.ceil(Number(on.slice(5, 7)) / 3)}`
    case 'year':
      return on.slice(0, 4)
  }
}

const endOf: Readonly<Record<Exclude<DatePrecision, 'day'>, (day: Date) => Date>> = {
  month: lastDayOfMonth,
  quarter: endOfQuarter,
  year: endOfYear,
}

/** Returns the last day that a known day can mean: for a month, a quarter or a year, its last day. */
export const lastKnownDay = ({ on, precision }: KnownDay): IsoDate =>
  precision === 'day' ? on : format(endOf[precision](parseISO(on)), 'yyyy-MM-dd')

/** Reads a day, or just a month, quarter or year. Undefined for other text. */
export function readKnownDay(text: string, today: IsoDate): KnownDay | undefined {
  const written = asWritten(text)
  if (/^(19|2[01])\d{2}$/.test(written)) return { on: `${written}-01-01`, precision: 'year' }
  const [, month] = /^((?:19|2[01])\d{2}-(?:0[1-9]|1[0-2]))$/.exec(written) ?? []
  if (month) return { on: `${month}-01`, precision: 'month' }
  const [, year, quarter] = /^((?:19|2[01])\d{2}) ?[qk]([1-4])$/i.exec(written) ?? []
  if (year) return { on: `${year}-${String(Number(quarter) * 3 - 2).padStart(2, '0')}-01`, precision: 'quarter' }
  const on = readDate(written, today)
  return on === undefined ? undefined : { on, precision: 'day' }
}
