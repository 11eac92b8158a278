import type { IsoDate, IsoTime } from './iso-date'
import { asWritten, readDate } from './written-date'
import { readTimes } from './written-time'

/** A day, the time if one was written (otherwise null), and the length in minutes if an end was written. */
export type WrittenWhen = { readonly on: IsoDate; readonly time: IsoTime | null; readonly minutes?: number }

/** A time that cannot be part of a date: it has minutes, or follows "kl". It may have an end. */
const timeAtTheEnd =
  /^(.*?),? ?((?:kl|klockan|at)\.? ?\d{1,2}(?:[.:]?\d{2})?(?: ?- ?\d{1,2}(?:[.:]?\d{2})?)?|(?:\d{1,2}[.:]\d{2}|\d{4})(?: ?- ?\d{1,2}(?:[.:]?\d{2})?)?)$/u

/**
 * Reads a day and, if present, a time: `igår 9.15`, `fre kl 9`, `22 nov 9.15-10`, or just a time for today. Text that can be a day is one:
 * `22.11` is 22 November. Undefined if the day or the time cannot be read.
 */
export function readWhen(text: string, today: IsoDate): WrittenWhen | undefined {
  const day = readDate(text, today)
  if (day) return { on: day, time: null }
  const [, before = '', written = ''] = timeAtTheEnd.exec(asWritten(text)) ?? []
  const times = readTimes(written)
  const on = before === '' ? today : readDate(before, today)
  // Four digits alone may just as well be a year.
  if (!times || !on || (before === '' && /^\d{4}$/.test(written))) return undefined
  return { on, time: times.time, ...(times.minutes === null ? {} : { minutes: times.minutes }) }
}
