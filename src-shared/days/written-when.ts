import type { IsoDate, IsoTime } from './iso-date'
import { asWritten, readDate, readDay } from './written-date'
import { readTimes, timeAfter, type WrittenTime } from './written-time'

/** A day, the time if one was written (otherwise null), and the length in minutes if an end was written. */
export type WrittenWhen = { readonly on: IsoDate; readonly time: IsoTime | null; readonly minutes?: number }

const minutes = String.raw`[.:]\d{2}(?::\d{2})?`
const half = String.raw` ?[apef]\.?m\.?`
const end = String.raw`(?: ?- ?\d{1,2}(?:[.:]?\d{2}(?::\d{2})?)?(?:${half})?)?`

/** A time that cannot be part of a date: it has minutes, or "pm", or follows "kl". It may have an end. */
const timeAtTheEnd = new RegExp(
  `^(.*?)(?:,? ?|(?<=\\d)t)((?:kl|klockan|at)\\.? ?\\d{1,2}(?:[.:]?\\d{2})?(?:${half})?${end}|(?:\\d{1,2}${minutes}(?:${half})?|\\d{1,2}${half}|\\d{4})${end})$`,
  'u',
)

/** Cuts a text into its day and the time at its end; null if no time is there. The day is empty if the text is only a time. */
export function dayAndTime(text: string): readonly [day: string, time: string] | null {
  const [, day = '', time] = timeAtTheEnd.exec(asWritten(text)) ?? []
  // Four digits alone may just as well be a year.
  return time === undefined || (day === '' && /^\d{4}$/.test(time)) ? null : [day, time]
}

/** A day with its time; undefined if either could not be read. */
function together(on: IsoDate | undefined, times: WrittenTime | undefined): WrittenWhen | undefined {
  if (on === undefined || times === undefined) return undefined
  return { on, time: times.time, ...(times.minutes === null ? {} : { minutes: times.minutes }) }
}

/** A time with a mark that shows it is one, and not a day: `9.15`, `kl 9`, `halv tre`. */
const isMarked = (tidy: string): boolean => /[\p{L}.:@]/u.test(tidy)

/** The most words that a day and a time have together. */
const mostWords = 12

/**
 * True if a number after a day could be its year, or the number of a weekday of its week: `22 nov 9`, `22/11 9`, `v47 2`. `22 nov 10` is
 * a day of 2010, so `22 nov 9` must not be nine o'clock this year.
 */
const isAmbiguousHour = (day: string, time: string, today: IsoDate): boolean =>
  /^\d{1,2}$/.test(time) && (readDate(`${day} 24`, today) !== undefined || readDay(day, today)?.isWeek === true)

/**
 * A day and a time in either order, wherever the one ends and the other begins: `igår 9`, `9.15 igår`, `kl 9 på fredag`, `fredag mellan 9
 * och 10`, `halv tre på tisdag`. The longest day at the front comes first.
 */
function inEitherOrder(tidy: string, today: IsoDate): WrittenWhen | undefined {
  const words = tidy.split(' ', mostWords + 1)
  if (words.length > mostWords) return undefined
  for (let count = words.length - 1; count > 0; count -= 1) {
    const [first, last] = [words.slice(0, count).join(' ').replace(/,$/, ''), words.slice(count).join(' ')]
    const dayFirst = isAmbiguousHour(first, last, today) ? undefined : together(readDate(first, today), readTimes(last))
    // In `22-23 nov 9` the first figures are days: only a mark, or a day without figures, makes them a time.
    const isTime = isMarked(first) || !/\d/.test(last)
    const when = dayFirst ?? (isTime ? together(readDate(last, today), readTimes(first)) : undefined)
    if (when) return when
  }
  return undefined
}

/**
 * Reads a day and, if present, a time: `igår 9.15`, `fre kl 9`, `kl 9 på fredag`, `22 nov 9.15-10`, `2026-11-22T09:15:00`, or just a time
 * for today. Text that can be a day is one: `22.11` is 22 November. Undefined if the day or the time cannot be read.
 */
export function readWhen(text: string, today: IsoDate): WrittenWhen | undefined {
  const day = readDate(text, today)
  if (day) return { on: day, time: null }
  const [before, written] = dayAndTime(text) ?? []
  if (before !== undefined && written !== undefined) {
    const when = together(before === '' ? today : readDate(before, today), readTimes(written))
    if (when) return when
  }
  const tidy = asWritten(text)
  return inEitherOrder(tidy, today) ?? (isMarked(tidy) ? together(today, readTimes(tidy)) : undefined)
}

/**
 * Returns the text for another day, with the time that the text has: `igår 9.15–10` becomes `2026-11-24 09:15-10:00`. A picked day does not
 * take a typed time away.
 */
export function withDay(text: string, day: IsoDate, today: IsoDate): string {
  const when = readWhen(text, today)
  if (!when || when.time === null) return day
  return `${day} ${when.time}${when.minutes === undefined ? '' : `-${timeAfter(when.time, when.minutes)}`}`
}
