import { getISODay, parseISO } from 'date-fns'
import { seen } from '../names/seen-text'
import type { From, Reading, WrittenDay } from './date-reading'
import { datesFromToday } from './dates-from-today'
import { datesInMonths } from './dates-in-months'
import { datesInWeeks } from './dates-in-weeks'
import { weekdayOf } from './day-words'
import type { IsoDate } from './iso-date'

/** The whole grammar of days: each form is in one of the three lists, and the first that reads a text decides. */
const readings: readonly Reading[] = [...datesFromToday, ...datesInMonths, ...datesInWeeks]

/** Returns text in the form that dates are read from: lower case, composed letters, single blanks, plain hyphens. */
export const asWritten = (text: string): string =>
  seen(text)
    .trim()
    .toLowerCase()
    .replace(/[‐‑‒–—−]/gu, '-')
    .replace(/\s+/gu, ' ')

/** A weekday before a day, or after it: `fre 27/11`, `på fredag den 27 november`, `27/11 (fre)`. */
const besideWeekday = (text: string): readonly [weekday: number, day: string] | undefined => {
  const [, before = '', rest = ''] = /^(?:på |on )?(\p{L}+)[.,]? (?:den |the )?(\d.*)$/u.exec(text) ?? []
  const [, first = '', after = ''] = /^(\d.*\d),? \(?(\p{L}+)\.?\)?$/u.exec(text) ?? []
  const [weekday, day] = before ? [weekdayOf(before), rest] : [weekdayOf(after), first]
  return weekday === undefined ? undefined : [weekday, day]
}

/** A word before a day in figures that says nothing of its own: `på 22/11`, `on 22 November`. */
const beforeDay = /^(?:på|on) (?=(?:den |the )?\d)/

function readFrom(text: string, from: From): WrittenDay | undefined {
  const tidy = asWritten(text).replace(beforeDay, '')
  const read = (words: string) => {
    for (const reading of readings) {
      const day = reading(words, from)
      if (day) return day
    }
    return undefined
  }
  const whole = read(tidy)
  if (whole) return whole
  const [weekday, rest] = besideWeekday(tidy) ?? []
  const day = rest === undefined ? undefined : read(rest)
  return day && getISODay(parseISO(day.on)) === weekday ? day : undefined
}

/**
 * Reads a day as people in a Swedish office type it, in Swedish or English: `idag`, `igår`, `i fredags`, `fre` (the latest one, today
 * included), `v47 tis`, `fredag nästa vecka`, `22/11`, `den 22`, `22 nov 2026`, `22.11.2026`, `261122`, `2026-11-22`, `sista november`,
 * `för 2 dagar sedan`, `+3d`, and a weekday beside a date it agrees with. Undefined for text that is not a day or is ambiguous, or for a
 * year outside 1900–2199.
 */
export const readDate = (text: string, today: IsoDate): IsoDate | undefined => readDay(text, today)?.on

/** Reads a day like `readDate`, and returns also what its text leaves open: the year, or the day of a week. */
export const readDay = (text: string, today: IsoDate): WrittenDay | undefined =>
  readFrom(text, { day: parseISO(today), isAhead: false })

/**
 * Reads a day like `readDate`, where a coming day is meant: `fre` is the next Friday, and a date without its year is the next one. An
 * expression for a past day (`igår`, a date with a past year) is still that day.
 */
export const readComingDate = (text: string, today: IsoDate): IsoDate | undefined =>
  readFrom(text, { day: parseISO(today), isAhead: true })?.on

/**
 * Returns the text without the weekday before or after its day, whether or not the two agree. Null if no weekday is beside the day.
 */
export const withoutWeekday = (text: string): string | null => besideWeekday(asWritten(text))?.[1] ?? null
