import type { DatePrecision, IsoDate } from './iso-date'
import { asWritten, readDate } from './written-date'

/** A day no more exactly than it is known: its first day stands for a month, a quarter or a year. */
export type KnownDay = { readonly on: IsoDate; readonly precision: DatePrecision }

/** As exactly as it is known: 2021-12 for "in December 2021", 2027 Q2, 2027. */
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

/** Reads a day, or only a month, quarter or year; undefined for anything else. */
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
