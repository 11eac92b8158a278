import { type IsoTime, isIsoTime } from './iso-date'
import { readSpokenTime } from './spoken-time'
import { asWritten } from './written-date'

const clock =
  /^(?:(?:kl|klockan|vid|at|@)\.? ?)?(\d{1,2})(?:[.:, ]?(\d{2})|:(\d{2}):\d{2})?(?: ?([ap])\.?m\.?| ?([fe])\.?m\.?)?$/

/**
 * Reads a time of day as people type it: `9`, `9.15`, `09:15`, `09:15:00`, `0915`, `kl. 9`, `at 9`, `3 pm`, `3 em`, `halv tre`. Undefined
 * for other text.
 */
export function readTime(text: string): IsoTime | undefined {
  const tidy = asWritten(text)
  const [found, hours = '', minutes, beforeSeconds, english, swedish] = clock.exec(tidy) ?? []
  if (found === undefined) return readSpokenTime(tidy)
  const half = english ?? swedish
  const hour = Number(hours)
  if (half && (hour < 1 || hour > 12)) return undefined
  const ofDay = half === undefined ? hour : (hour % 12) + (half === 'p' || half === 'e' ? 12 : 0)
  const time = `${String(ofDay).padStart(2, '0')}:${minutes ?? beforeSeconds ?? '00'}`
  return isIsoTime(time) ? time : undefined
}

const minuteOf = (time: IsoTime): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

/** A time of day and a length in minutes; the length is null when no end was written. */
export type WrittenTime = { readonly time: IsoTime; readonly minutes: number | null }

/**
 * Reads a time with or without an end: `9.15`, `9.15-10`, `kl 9–10.30`. Undefined for other text, or if the end is not later the same day.
 */
export function readTimes(text: string): WrittenTime | undefined {
  const span = readSpan(text)
  if (!span || (span.end !== null && span.end <= span.time)) return undefined
  return { time: span.time, minutes: span.end === null ? null : minutesBetween(span.time, span.end) }
}

/** The two times of a text such as `9.15-10`; the end is null when none was written, and can be before the beginning. */
export function readSpan(text: string): { readonly time: IsoTime; readonly end: IsoTime | null } | undefined {
  const alone = readTime(text)
  if (alone) return { time: alone, end: null }
  const [from = '', to = '', ...more] = ends(asWritten(text))
  const [time, end] = [readTime(withHalfOf(to, from)), readTime(to)]
  return time && end && more.length === 0 ? { time, end } : undefined
}

/** The texts of a beginning and an end: `9-10`, `från 9 till 10`, `mellan 9 och 10`, `between 9 and 10`. */
function ends(tidy: string): readonly string[] {
  const [, between] = /^(?:mellan|between) (.+)$/.exec(tidy) ?? []
  return between === undefined
    ? tidy.replace(/^(?:från|from) /, '').split(/ ?(?:-|till|to) ?/)
    : between.split(/ (?:och|and) /)
}

/** In `2-3 pm` and `3-4 em`, the words at the end are meant of both times. */
const withHalfOf = (to: string, from: string): string => {
  const half = /[apef]\.?m\.?$/.exec(to)?.[0]
  return half && /\d$/.test(from) ? `${from} ${half}` : from
}

/** Returns the number of minutes from one time to a later one of the same day; negative if it is earlier. */
export const minutesBetween = (from: IsoTime, to: IsoTime): number => minuteOf(to) - minuteOf(from)

/** Returns the time a number of minutes later the same day. */
export function timeAfter(time: IsoTime, minutes: number): IsoTime {
  const later = minuteOf(time) + minutes
  return `${String(Math.floor(later / 60)).padStart(2, '0')}:${String(later % 60).padStart(2, '0')}`
}
