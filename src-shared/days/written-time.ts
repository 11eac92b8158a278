import { type IsoTime, isIsoTime } from './iso-date'
import { asWritten } from './written-date'

const clock =
  /^(?:(?:kl|klockan|at)\.? ?)?(\d{1,2})(?:[.:, ]?(\d{2})|:(\d{2}):\d{2})?(?: ?([ap])\.?m\.?| ?([fe])\.?m\.?)?$/

/**
 * Reads a time of day as people type it: `9`, `9.15`, `09:15`, `09:15:00`, `0915`, `kl. 9`, `at 9`, `3 pm`, `3 em`. Undefined for other
 * text.
 */
export function readTime(text: string): IsoTime | undefined {
  const [found, hours = '', minutes, beforeSeconds, english, swedish] = clock.exec(asWritten(text)) ?? []
  if (found === undefined) return undefined
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
  const [from = '', to = '', ...more] = asWritten(text).split(/ ?(?:-|till|to) ?/)
  const [time, end] = [readTime(withHalfOf(to, from)), readTime(to)]
  return time && end && more.length === 0 ? { time, end } : undefined
}

/** In `2-3 pm` and `3-4 em`, the words at the end are meant of both times. */
const withHalfOf = (to: string, from: string): string => {
  const half = /[apef]\.?m\.?$/.exec(to)?.[0]
  return half && /\d$/.test(from) ? `${from} ${half}` : from
}

/** Returns the number of minutes from one time to a later one of the same day; negative if it is earlier. */
export const minutesBetween = (from: IsoTime, to: IsoTime): number => minuteOf(to) - minuteOf(from)
