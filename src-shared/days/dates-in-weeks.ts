import { addDays, addWeeks, getISODay, getISOWeek, parseISO, setISODay, setISOWeek } from 'date-fns'
import { type From, iso, type Reading, relative, withoutYear, written } from './date-reading'
import { countOf, partOfDay, weekdayOf } from './day-words'
import type { IsoDate } from './iso-date'

const [monday, friday] = [1, 5]
/** The day of a week without a weekday: its first day, or its last working day where a coming day is meant. */
const usualIn = ({ isAhead }: From): number => (isAhead ? friday : monday)

/** Returns a weekday of an ISO week, which begins on Monday. Undefined if the year has no such week. */
function dayOfWeek(year: number, week: number, weekday: number): IsoDate | undefined {
  if (week < 1 || week > 53) return undefined
  const found = setISODay(setISOWeek(parseISO(`${year}-01-04`), week), weekday)
  return getISOWeek(found) === week ? iso(found) : undefined
}

const weekWords = '(?:v|vecka|w|week)\\.? ?'
const yearThenWeek = new RegExp(`^(\\d{4})[ ,-]+${weekWords}(\\d{1,2})$`)
const weekThenYear = new RegExp(
  `^(?:i |in )?(?:(?:på |on )?(\\p{L}+\\.?)(?:,| i)? )?${weekWords}(\\d{1,2})(?:(?:,? | ?[-/] ?)(\\d{4}))?(?:,? (?:på |on )?(\\p{L}+\\.?))?$`,
  'u',
)

/**
 * `v47`, `v47 tis`, `tis v47`, `vecka 47 2026`, `2026-W47`, `2026 v. 47`, `2026-W47-2`. Without a weekday it is the Monday, or the Friday
 * with `isAhead`.
 */
const inWeek: Reading = (text, from) => {
  const usual = usualIn(from)
  const [whole, isoYear, isoWeek, isoDay] =
    /^(\d{4})-?[vw](\d{2})(?:-?([1-7]))?$/.exec(text) ?? yearThenWeek.exec(text) ?? []
  if (whole) return written(dayOfWeek(Number(isoYear), Number(isoWeek), Number(isoDay ?? usual)), isoYear, !isoDay)
  const found = weekThenYear.exec(text)
  if (!found) return undefined
  const [, before, week, year, after] = found
  const isWeek = !before && !after
  const weekday = isWeek ? usual : weekdayOf(before ?? after ?? '')
  if (weekday === undefined || (before && after)) return undefined
  const inYear = (one: number) => dayOfWeek(one, Number(week), weekday)
  return written(year ? inYear(Number(year)) : withoutYear(from, inYear), year, isWeek)
}

const withS = /dags$/

/**
 * `fre` (the latest Friday, today included; with `isAhead` the next one), `i fredags`, `på fredag`, `denna fredag` (today included),
 * `nästa fredag` (next week's), `förra fredagen` (last week's). A part of the day may follow: `fredag eftermiddag`.
 */
const byWeekday: Reading = (text, { day: today, isAhead }) => {
  const [, which = '', word = ''] =
    /^(?:(i|på|nu på|nästa|förra|next|last|on|this|coming|kommande|denna|nu) )?(\p{L}+\.?)$/u.exec(
      text.replace(partOfDay, ''),
    ) ?? []
  const weekday = weekdayOf(word)
  if (weekday === undefined) return undefined
  const back = (getISODay(today) - weekday + 7) % 7
  switch (which) {
    case '':
      return relative(iso(addDays(today, isAhead ? 7 - back : -back)))
    case 'i':
    case 'last':
      // "I fredag" is not Swedish; for a day to come it is "på fredag".
      return which === 'i' && !withS.test(word) ? undefined : relative(iso(addDays(today, back === 0 ? -7 : -back)))
    case 'nästa':
    case 'next':
      return relative(iso(setISODay(addWeeks(today, 1), weekday)))
    case 'förra':
      return relative(iso(setISODay(addWeeks(today, -1), weekday)))
    case 'denna':
    case 'this':
      return relative(iso(addDays(today, (7 - back) % 7)))
    default:
      return relative(iso(addDays(today, 7 - back)))
  }
}

/** Expressions for a week near today, with the number of weeks from this one. */
const weeksNear: Readonly<Record<string, number>> = {
  'förra veckan': -1,
  'last week': -1,
  'den här veckan': 0,
  'denna vecka': 0,
  'this week': 0,
  'nästa vecka': 1,
  'kommande vecka': 1,
  'next week': 1,
  'the week after next': 2,
  'week after next': 2,
}

const isBack = / (?:sedan|sen|ago)$/

/** Returns how many weeks from this one the words mean; undefined if they mean no week. */
function weeksFromThis(words: string): number | undefined {
  if (Object.hasOwn(weeksNear, words)) return weeksNear[words]
  const [, count = ''] =
    /^(?:om|in) (\p{L}+|\d+) (?:vecka|veckor|v|week|weeks)$/u.exec(words) ??
    /^(?:för )?(\p{L}+|\d+) (?:vecka|veckor|v) (?:sedan|sen)$/u.exec(words) ??
    /^(\p{L}+|\d+) weeks? ago$/u.exec(words) ??
    []
  const number = countOf(count)
  return number !== undefined && isBack.test(words) ? -number : number
}

/**
 * `nästa vecka` (its Monday, or its Friday with `isAhead`), `fredag nästa vecka`, `nästa vecka på fredag`, `torsdag om två veckor` (the
 * Thursday of the week after next), `Friday next week`.
 */
const inNearWeek: Reading = (text, from) => {
  const away = Object.hasOwn(weeksNear, text) ? weeksNear[text] : undefined
  if (away !== undefined) return relative(iso(setISODay(addWeeks(from.day, away), usualIn(from))), true)
  const [, first = '', afterFirst = ''] = /^(?:på |on )?(\p{L}+\.?),? (.+)$/u.exec(text) ?? []
  const [, beforeLast = '', last = ''] = /^(.+?),? (?:på |on )?(\p{L}+\.?)$/u.exec(text) ?? []
  for (const [word, words] of [
    [first, afterFirst],
    [last, beforeLast],
  ] as const) {
    const [weekday, weeks] = [weekdayOf(word), weeksFromThis(words)]
    if (weekday !== undefined && weeks !== undefined)
      return relative(iso(setISODay(addWeeks(from.day, weeks), weekday)))
  }
  return undefined
}

/** The forms of a day that give its week or its weekday. */
export const datesInWeeks: readonly Reading[] = [inWeek, byWeekday, inNearWeek]
