import type { IsoDate, IsoTime } from './iso-date'
import { asWritten, readDate } from './written-date'
import { readTimes } from './written-time'

/** A day, and what time of it was written: null when none was. */
export type WrittenWhen = { readonly on: IsoDate; readonly time: IsoTime | null; readonly minutes?: number }

/** A time that cannot be part of a date: with its minutes, or after "kl"; perhaps with its end. */
const timeAtTheEnd =
  /^(.*?),? ?((?:kl|klockan|at)\.? ?\d{1,2}(?:[.:]?\d{2})?(?: ?- ?\d{1,2}(?:[.:]?\d{2})?)?|(?:\d{1,2}[.:]\d{2}|\d{4})(?: ?- ?\d{1,2}(?:[.:]?\d{2})?)?)$/u

/**
 * Reads a day and, if it was written with it, a time: `igår 9.15`, `fre kl 9`, `22 nov 9.15-10`, or a time alone for today. What can be
 * a day is one: `22.11` is 22 November. Undefined when the day is none or the time is none.
 */
export function readWhen(text: string, today: IsoDate): WrittenWhen | undefined {
  const day = readDate(text, today)
  if (day) return { on: day, time: null }
  const [, before = '', written = ''] = timeAtTheEnd.exec(asWritten(text)) ?? []
  const times = readTimes(written)
  const on = before === '' ? today : readDate(before, today)
  // Four figures alone are as likely a year.
  if (!times || !on || (before === '' && /^\d{4}$/.test(written))) return undefined
  return { on, time: times.time, ...(times.minutes === null ? {} : { minutes: times.minutes }) }
}
