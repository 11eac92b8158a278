import { differenceInCalendarDays, format, isValid, parseISO } from 'date-fns'
import { type IsoDate, isIsoDate } from './iso-date'

/** How a text gives the year of its day: in four figures, in two, or not at all. */
type YearWritten = 'whole' | 'short' | 'none'

/** A day as it was read from a text, with what the text leaves open. */
export type WrittenDay = {
  readonly on: IsoDate
  readonly year: YearWritten
  /** True for a week without a weekday. The day is then only its first or its last working day. */
  readonly isWeek: boolean
  /** True if the text counts from today or names no month or week, such as `igår`, `fre`, `den 22` and `om 2 veckor`. */
  readonly isRelative: boolean
}

/**
 * The day a text is read from. `isAhead` decides what a date without its year, month or week means: the next one to come, or otherwise
 * the nearest.
 */
export type From = { readonly day: Date; readonly isAhead: boolean }

/** Reads one form of a day. Undefined for text in another form. */
export type Reading = (text: string, from: From) => WrittenDay | undefined

/** Returns the day of a date; undefined if its year is not from 1900 to 2199. */
export const iso = (date: Date): IsoDate | undefined => {
  const day = isValid(date) ? format(date, 'yyyy-MM-dd') : ''
  return isIsoDate(day) ? day : undefined
}

/** A day whose text has a month or a week, and perhaps a year. */
export const written = (on: IsoDate | undefined, year: string | undefined, isWeek = false): WrittenDay | undefined =>
  on === undefined
    ? undefined
    : { on, year: !year ? 'none' : year.length === 2 ? 'short' : 'whole', isWeek, isRelative: false }

/** A day whose text says nothing without the day it was written on. */
export const relative = (on: IsoDate | undefined, isWeek = false): WrittenDay | undefined =>
  on === undefined ? undefined : { on, year: 'none', isWeek, isRelative: true }

/** Returns the nearest of some days; of two that are as near, the one that comes first in the list. Summer time has no effect. */
export function nearest({ day }: From, found: readonly IsoDate[]): IsoDate | undefined {
  const away = (date: IsoDate) => Math.abs(differenceInCalendarDays(parseISO(date), day))
  return [...found].sort((one, other) => away(one) - away(other))[0]
}

/** Returns the first of some days, the earliest first, that is not past. */
export const firstAhead = ({ day }: From, found: readonly IsoDate[]): IsoDate | undefined =>
  found.find(one => one >= format(day, 'yyyy-MM-dd'))

/**
 * Returns a date written without its year. It is the one nearest today among last, this and next year: in January "22/12" is the past
 * December, and "v1" on 30 December is the coming week. With `isAhead` it is the first one not yet past, at most two years on. Years
 * without such a day or week are skipped. Undefined if none of the years has it: 29 February is then more likely a slip.
 */
export function withoutYear(from: From, inYear: (year: number) => IsoDate | undefined): IsoDate | undefined {
  const year = from.day.getFullYear()
  const found = (years: readonly number[]) => years.flatMap(one => inYear(one) ?? [])
  return from.isAhead
    ? firstAhead(from, found([year - 1, year, year + 1, year + 2]))
    : nearest(from, found([year, year - 1, year + 1]))
}
