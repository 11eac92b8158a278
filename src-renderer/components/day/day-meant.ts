import type { IsoDate } from '../../../src-shared/days/iso-date'
import { readKnownDay } from '../../../src-shared/days/known-day'
import { readDate } from '../../../src-shared/days/written-date'
import { readDayAhead, readDueDay } from '../../../src-shared/days/written-due-day'
import { readWhen } from '../../../src-shared/days/written-when'
import { longDate, plainDate, week } from '../../../src-shared/text/dates'
import type { Words } from '../../text/words'

/**
 * What is typed in a field for a day: a day, a day with or without a time, a day to come (the last one of a commitment, or one that must
 * lie ahead), or a day as exactly as it is known.
 */
export type DayKind = 'day' | 'when' | 'due' | 'ahead' | 'known'

/** A day as it was understood, and the words that say so beside the field. */
type DayMeant = { readonly on: IsoDate; readonly said: string }

/** A day in words, with its week: "idag · söndag 22 november 2026 · v. 47". A slip is seen by its weekday. */
const dayInWords = (day: IsoDate, today: IsoDate, words: Words): string =>
  [day === today && words.quickLog.today, longDate(day, words.language), week(day, words.language)]
    .filter(Boolean)
    .join(' · ')

const readers: Readonly<Record<Exclude<DayKind, 'known'>, (text: string, today: IsoDate) => IsoDate | undefined>> = {
  day: readDate,
  when: (text, today) => readWhen(text, today)?.on,
  due: readDueDay,
  ahead: readDayAhead,
}

/** Returns what a typed text means in a field for a day; undefined if it is no day. */
export function dayMeantBy(kind: DayKind, text: string, today: IsoDate, words: Words): DayMeant | undefined {
  if (kind !== 'known') {
    const on = readers[kind](text, today)
    return on === undefined ? undefined : { on, said: dayInWords(on, today, words) }
  }
  const known = readKnownDay(text, today)
  if (known === undefined) return undefined
  const { on, precision } = known
  return { on, said: precision === 'day' ? dayInWords(on, today, words) : plainDate(on, words.language, precision) }
}
