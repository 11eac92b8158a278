import { longestMeeting } from '../log/log-limits'
import { asWritten } from './written-date'

/** What a number without a unit counts. */
export type LengthUnit = 'minutes' | 'hours'

const hourWords = 'h|t|tim|timmar|timme|hrs?|hours?'
const minuteWords = 'm|min|minuter|minut|minutes?'
const figures = String.raw`(\d{1,5}(?:[.,]\d{1,4})?|\d{1,3}(?: \d{3})+|\d{0,3} ?[½¼¾])`

const single = new RegExp(`^${figures} ?(?:(${hourWords})|(${minuteWords}))?\\.?$`)
const both = new RegExp(`^(\\d{1,3}) ?(?:${hourWords})\\.?,? ?(?:och |and )?(\\d{1,2}) ?(?:${minuteWords})?\\.?$`)

const parts: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75 }

const numberOf = (text: string): number => {
  const part = parts[text.at(-1) ?? '']
  if (part !== undefined) return Number(text.slice(0, -1).trim() || 0) + part
  return Number(text.replaceAll(' ', '').replace(',', '.'))
}

/**
 * Reads a length of time as people type it: `45`, `45 min`, `1 h`, `1,5 tim`, `1 h 30 min`, `1:30`, `1½`. Returns whole minutes, or undefined
 * if it is not a length of time or is longer than a meeting can be. A number alone counts in `unit`.
 */
export function readMinutes(text: string, unit: LengthUnit = 'minutes'): number | undefined {
  const tidy = asWritten(text)
  const [, hours, rest] = both.exec(tidy) ?? /^(\d{1,3}):(\d{2})(?::00)?$/.exec(tidy) ?? []
  if (hours !== undefined) return checked(Number(rest) < 60 ? Number(hours) * 60 + Number(rest) : Number.NaN)
  const [, number, inHours, inMinutes] = single.exec(tidy) ?? []
  if (number === undefined) return undefined
  const isHours = inHours !== undefined || (inMinutes === undefined && unit === 'hours')
  return checked(isHours ? Math.round(numberOf(number) * 60) : numberOf(number))
}

const checked = (minutes: number): number | undefined =>
  Number.isInteger(minutes) && minutes <= longestMeeting ? minutes : undefined
