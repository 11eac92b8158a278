import {
  addDays,
  addMonths,
  addWeeks,
  addYears,
  format,
  getISODay,
  getISOWeek,
  isValid,
  parseISO,
  setISODay,
  setISOWeek,
} from 'date-fns'
import { seen } from '../names/seen-text'
import { countOf, daysFromToday, monthOf, weekdayOf } from './day-words'
import { type IsoDate, isIsoDate } from './iso-date'

const iso = (date: Date): IsoDate | undefined => {
  const day = isValid(date) ? format(date, 'yyyy-MM-dd') : ''
  return isIsoDate(day) ? day : undefined
}

/** The day, unless it does not exist (30 February) or its year cannot be meant; two digits are of this century. */
function dayOf(year: number | string, month: number, day: number): IsoDate | undefined {
  const full = typeof year === 'string' && year.length === 2 ? `20${year}` : year
  const text = `${full}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return isIsoDate(text) ? text : undefined
}

/** ISO weeks begin on Monday; a week number that the year does not have has no days. */
function dayOfWeek(year: number, week: number, weekday: number): IsoDate | undefined {
  if (week < 1 || week > 53) return undefined
  const found = setISODay(setISOWeek(parseISO(`${year}-01-04`), week), weekday)
  return getISOWeek(found) === week ? iso(found) : undefined
}

/** Seen from which day, and whether what leaves something out (its year, its week) is the nearest one or the one to come. */
type From = { readonly day: Date; readonly isAhead: boolean }

const distance = (from: Date) => (date: IsoDate) => Math.abs(parseISO(date).getTime() - from.getTime())

/**
 * What is written without its year is what lies nearest today, of last year's, this year's and next year's: in January "22/12" is the
 * December just past, and "v1" on 30 December the week to come. Of what lies ahead it is the first one that has not been, within three
 * years. A year that has no such day or week is passed over.
 */
function withoutYear({ day, isAhead }: From, inYear: (year: number) => IsoDate | undefined): IsoDate | undefined {
  const year = day.getFullYear()
  const found = (years: readonly number[]) => years.flatMap(one => inYear(one) ?? [])
  if (isAhead) return found([year - 1, year, year + 1, year + 2]).find(one => one >= format(day, 'yyyy-MM-dd'))
  const away = distance(day)
  return found([year, year - 1, year + 1]).sort((one, other) => away(one) - away(other))[0]
}

type Reading = (text: string, from: From) => IsoDate | undefined

/**
 * `22/11`, `22.11.2026`, `22/11-26`, `22/11 -26`, and the year first: `2026/11/22`, `20261122`, `261122`. After a dot and a hyphen
 * two figures are no year: `9.10-11` is from ten past nine to eleven.
 */
const inFigures: Reading = (text, from) => {
  const [, year, month, day] =
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(text) ??
    /^(\d{2})(\d{2})(\d{2})$/.exec(text) ??
    []
  if (year) return dayOf(year, Number(month), Number(day))
  const [found, first, second, last] = /^(\d{1,2})[/.](\d{1,2})(?:[/. -]+(\d{4}|\d{2}))?\.?$/.exec(text) ?? []
  if (found === undefined || /^\d+\.\d+(?:-| - )\d{2}$/.test(text)) return undefined
  const [date, number] = [Number(first), Number(second)]
  return last ? dayOf(last, number, date) : withoutYear(from, one => dayOf(one, number, date))
}

/** `22 nov`, `den 22 november 2026`, `22:a nov -26`, `Nov 22, 2026`. */
const withMonth: Reading = (text, from) => {
  const [dayFirst, monthFirst] = [
    /^(?:den |the )?(\d{1,2})(?::[ae]|st|nd|rd|th)? (?:of )?(\p{L}+\.?)(?:,? ?-? ?(\d{4}|\d{2}))?$/u.exec(text),
    /^(\p{L}+\.?) (\d{1,2})(?:st|nd|rd|th)?(?:,? (\d{4}))?$/u.exec(text),
  ]
  const [day, word, year] = dayFirst
    ? [dayFirst[1], dayFirst[2], dayFirst[3]]
    : [monthFirst?.[2], monthFirst?.[1], monthFirst?.[3]]
  const month = monthOf(word ?? '')
  if (month === undefined) return undefined
  return year ? dayOf(year, month, Number(day)) : withoutYear(from, one => dayOf(one, month, Number(day)))
}

const [monday, friday] = [1, 5]
const weekWords = '(?:v|vecka|w|week)\\.? ?'

/** `v47`, `v47 tis`, `tis v47`, `vecka 47 2026`, `2026-W47`, `2026-W47-2`; without a day of the week its Monday, or of what lies ahead its Friday. */
const inWeek: Reading = (text, from) => {
  const usual = from.isAhead ? friday : monday
  const [whole, isoYear, isoWeek, isoDay] = /^(\d{4})-?[vw](\d{2})(?:-?([1-7]))?$/.exec(text) ?? []
  if (whole) return dayOfWeek(Number(isoYear), Number(isoWeek), Number(isoDay ?? usual))
  const found = new RegExp(
    `^(?:(\\p{L}+\\.?),? )?${weekWords}(\\d{1,2})(?:,? (\\d{4}))?(?: (\\p{L}+\\.?))?$`,
    'u',
  ).exec(text)
  if (!found) return undefined
  const [, before, week, year, after] = found
  const weekday = before || after ? weekdayOf(before ?? after ?? '') : usual
  if (weekday === undefined || (before && after)) return undefined
  const inYear = (one: number) => dayOfWeek(one, Number(week), weekday)
  return year ? inYear(Number(year)) : withoutYear(from, inYear)
}

/** `fre` (the last one that was, or today; ahead the next one), `i fredags`, `på fredag`, `nästa fredag` (next week's), `förra fredagen` (last week's). */
const byWeekday: Reading = (text, { day: today, isAhead }) => {
  const [, which = '', word = ''] =
    /^(?:(i|på|nu på|nästa|förra|next|last|on|this|coming|kommande) )?(\p{L}+\.?)$/u.exec(text) ?? []
  const weekday = weekdayOf(word)
  if (weekday === undefined) return undefined
  const back = (getISODay(today) - weekday + 7) % 7
  switch (which) {
    case '':
      return iso(addDays(today, isAhead ? 7 - back : -back))
    case 'i':
    case 'last':
      // "I fredag" is no Swedish; said of a day to come it is "på fredag".
      return which === 'i' && !withS.test(word) ? undefined : iso(addDays(today, back === 0 ? -7 : -back))
    case 'nästa':
    case 'next':
      return iso(setISODay(addWeeks(today, 1), weekday))
    case 'förra':
      return iso(setISODay(addWeeks(today, -1), weekday))
    default:
      return iso(addDays(today, 7 - back))
  }
}
const withS = /dags$/

const unitWords = [
  { add: addDays, words: 'dag dagar dygn day days' },
  { add: addWeeks, words: 'vecka veckor week weeks' },
  { add: addMonths, words: 'månad månader month months' },
  { add: addYears, words: 'år year years' },
].map(({ add, words }) => ({ add, words: words.split(' ') }))

/** `för 2 dagar sedan`, `om en vecka`, `2 days ago`, `in two weeks`. */
const counted: Reading = (text, { day: today }) => {
  const [isBack, count, unit] =
    /^för (\p{L}+|\d+) (\p{L}+) (?:sedan|sen)$/u.exec(text) ?? /^(\p{L}+|\d+) (\p{L}+) ago$/u.exec(text) ?? []
  const [isAhead, countAhead, unitAhead] = /^(?:om|in) (\p{L}+|\d+) (\p{L}+)$/u.exec(text) ?? []
  if (!isBack && !isAhead) return undefined
  const number = countOf(count ?? countAhead ?? '')
  const add = unitWords.find(({ words }) => words.includes(unit ?? unitAhead ?? ''))?.add
  return number === undefined || !add ? undefined : iso(add(today, isBack ? -number : number))
}

const relativeDay: Reading = (text, { day: today }) => {
  const days = daysFromToday(text)
  return days === undefined ? undefined : iso(addDays(today, days))
}

const readings: readonly Reading[] = [relativeDay, inFigures, withMonth, inWeek, byWeekday, counted]

/** Text as days are read: small letters, composed, single blanks, plain hyphens. */
export const asWritten = (text: string): string =>
  seen(text)
    .trim()
    .toLowerCase()
    .replace(/[‐‑‒–—−]/gu, '-')
    .replace(/\s+/gu, ' ')

function readFrom(text: string, from: From): IsoDate | undefined {
  const tidy = asWritten(text)
  const read = (words: string) => {
    for (const reading of readings) {
      const day = reading(words, from)
      if (day) return day
    }
    return undefined
  }
  const whole = read(tidy)
  if (whole) return whole
  const [, word = '', rest = ''] = /^(\p{L}+)[.,]? (?:den )?(\d.*)$/u.exec(tidy) ?? []
  const [weekday, day] = [weekdayOf(word), rest && read(rest)]
  return weekday !== undefined && day && getISODay(parseISO(day)) === weekday ? day : undefined
}

/**
 * Reads a day as people in a Swedish office type it, in Swedish or English: `idag`, `igår`, `i fredags`, `fre` (the last one that was,
 * or today), `v47 tis`, `22/11`, `22 nov 2026`, `22.11.2026`, `261122`, `2026-11-22`, `för 2 dagar sedan`, and a day of the week before any
 * date it agrees with. Undefined when it can be none or two things, or its year is not from 1900 to 2199.
 */
export const readDate = (text: string, today: IsoDate): IsoDate | undefined =>
  readFrom(text, { day: parseISO(today), isAhead: false })

/**
 * Reads a day as `readDate` does, where it is one to come: `fre` is the next Friday, and what has no year is the first that has not been.
 * What says by itself that it has been (`igår`, a year) is that day.
 */
export const readComingDate = (text: string, today: IsoDate): IsoDate | undefined =>
  readFrom(text, { day: parseISO(today), isAhead: true })
