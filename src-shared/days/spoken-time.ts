import { countOf } from './day-words'
import type { IsoTime } from './iso-date'

const minutesOfDay = 24 * 60
const halfDay = minutesOfDay / 2
/** Spoken times before seven are the afternoon's: an office meets at half past two in the day, and dines at half past six. */
const earliest = 7 * 60

/** The words between a number of minutes and an hour, and the way they count from the hour. `9 to 10` in figures is a span. */
const ways: Readonly<Record<string, 1 | -1>> = { över: 1, past: 1, i: -1, to: -1 }
const quarters = new Set(['kvart', 'en kvart', 'quarter', 'a quarter'])

const hourOf = (word: string): number | undefined => {
  const hour = countOf(word)
  return hour !== undefined && hour >= 1 && hour <= 12 ? hour : undefined
}

/** Returns the minutes from midnight, before it is decided which half of the day is meant. */
function minuteSpoken(text: string): number | undefined {
  if (/^(?:at )?noon$/.test(text)) return halfDay
  const [, half, halfHour = ''] = /^(halv|half past|half) (\p{L}+|\d{1,2})$/u.exec(text) ?? []
  const [, count = '', way = '', hourBeside = ''] =
    /^((?:en |a )?\p{L}+|\d{1,2})(?: minuter| minutes)? (över|past|i|to) (\p{L}+|\d{1,2})$/u.exec(text) ?? []
  const [, hourAlone = ''] = /^(?:kl|klockan|vid|at)\.? (\p{L}+)$/u.exec(text) ?? []
  const hour = hourOf(halfHour || hourBeside || hourAlone)
  if (hour === undefined) return undefined
  // "Halv tre" is on the way to three; "half past three" and "half three" are after it.
  if (half !== undefined) return hour * 60 + (half === 'halv' ? -30 : 30)
  if (hourAlone !== '') return hour * 60
  if (way === 'to' && /^\d/.test(count)) return undefined
  const minutes = quarters.has(count) ? 15 : countOf(count)
  return minutes === undefined || minutes === 0 || minutes > 25 || minutes % 5 !== 0
    ? undefined
    : hour * 60 + minutes * (ways[way] ?? 1)
}

/**
 * Reads a time of day in words: `halv tre`, `kvart över 9`, `tio i nio`, `kl. nio`, `half past nine`, `a quarter to ten`, `at nine`, `noon`.
 * An hour from one to six is the afternoon's. Undefined for other text.
 */
export function readSpokenTime(text: string): IsoTime | undefined {
  const bare = text.replace(/^(?:kl|klockan|vid|at)\.? (?=.+ )/, '')
  const spoken = minuteSpoken(bare)
  if (spoken === undefined) return undefined
  const ofDay = (spoken < earliest ? spoken + halfDay : spoken) % minutesOfDay
  return `${String(Math.floor(ofDay / 60)).padStart(2, '0')}:${String(ofDay % 60).padStart(2, '0')}`
}
