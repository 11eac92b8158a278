import { type IsoTime, isIsoTime } from './iso-date'
import { asWritten } from './written-date'

/** Reads a time of day as people type it: `9`, `9.15`, `09:15`, `0915`, `kl. 9`, `at 9`. Undefined for other text. */
export function readTime(text: string): IsoTime | undefined {
  const found = /^(?:(?:kl|klockan|at)\.? ?)?(\d{1,2})(?:[.:, ]?(\d{2}))?$/.exec(asWritten(text))
  if (!found) return undefined
  const time = `${(found[1] ?? '').padStart(2, '0')}:${found[2] ?? '00'}`
  return isIsoTime(time) ? time : undefined
}

const minuteOf = (time: IsoTime): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

/** A time of day and a length in minutes; the length is null when no end was written. */
export type WrittenTime = { readonly time: IsoTime; readonly minutes: number | null }

/**
 * Reads a time with or without an end: `9.15`, `9.15-10`, `kl 9–10.30`. Undefined for other text, or if the end is not later the same day.
 */
export function readTimes(text: string): WrittenTime | undefined {
  const alone = readTime(text)
  if (alone) return { time: alone, minutes: null }
  const [from, to, ...more] = asWritten(text).split(/ ?(?:-|till|to) ?/)
  const [time, end] = [readTime(from ?? ''), readTime(to ?? '')]
  if (!time || !end || more.length > 0 || end <= time) return undefined
  return { time, minutes: minuteOf(end) - minuteOf(time) }
}
