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

/** How a text gives the year of its day: in four figures, in two, or not at all. */
type YearWritten = 'whole' | 'short' | 'none'

/** A day as it was read from a text, with what the text leaves open. */
export type WrittenDay = {
  readonly on: IsoDate
  readonly year: YearWritten
  /** True for a week without a weekday. The day is then only its first or its last working day. */
  readonly isWeek: boolean
  /** True if the text counts from today or names only a weekday, such as `igår`, `fre` and `om 2 veckor`. */
  readonly isRelative: boolean
}

const iso = (date: Date): IsoDate | undefined => {
  const day = isValid(date) ? format(date, 'yyyy-MM-dd') : ''
  return isIsoDate(day) ? day : undefined
}

/**
 * Returns the day; undefined if it does not exist (30 February) or its year is not from 1900 to 2199. A two-digit year belongs to this
 * century.
 */
function dayOf(year: number | string, month: number, day: number): IsoDate | undefined {
  const full = typeof year === 'string' && year.length === 2 ? `20${year}` : year
  const text = `${full}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return isIsoDate(text) ? text : undefined
}

/** Returns a weekday of an ISO week, which begins on Monday. Undefined if the year has no such week. */
function dayOfWeek(year: number, week: number, weekday: number): IsoDate | undefined {
  if (week < 1 || week > 53) return undefined
  const found = setISODay(setISOWeek(parseISO(`${year}-01-04`), week), weekday)
  return getISOWeek(found) === week ? iso(found) : undefined
}

/**
 * The day a text is read from. `isAhead` decides what a date without its year or week means: the next one to come, or otherwise the
 * nearest.
 */
type From = { readonly day: Date; readonly isAhead: boolean }

const distance = (from: Date) => (date: IsoDate) => Math.abs(parseISO(date).getTime() - from.getTime())

/**
 * Returns a date written without its year. It is the one nearest today among last, this and next year: in January "22/12" is the past
 * December, and "v1" on 30 December is the coming week. With `isAhead` it is the first one not yet past, at most two years on. Years
 * without such a day or week are skipped.
 */
function withoutYear({ day, isAhead }: From, inYear: (year: number) => IsoDate | undefined): IsoDate | undefined {
  const year = day.getFullYear()
  const found = (years: readonly number[]) => years.flatMap(one => inYear(one) ?? [])
  if (isAhead) return found([year - 1, year, year + 1, year + 2]).find(one => one >= format(day, 'yyyy-MM-dd'))
  const away = distance(day)
  return found([year, year - 1, year + 1]).sort((one, other) => away(one) - away(other))[0]
}

type Reading = (text: string, from: From) => WrittenDay | undefined

const written = (on: IsoDate | undefined, year: string | undefined, isWeek = false): WrittenDay | undefined =>
  on === undefined
    ? undefined
    : { on, year: !year ? 'none' : year.length === 2 ? 'short' : 'whole', isWeek, isRelative: false }

const relative = (on: IsoDate | undefined): WrittenDay | undefined =>
  on === undefined ? undefined : { on, year: 'none', isWeek: false, isRelative: true }

/**
 * `22/11`, `22.11.2026`, `22-11-2026`, `22/11-26`, `22/11 -26`, and with the year first: `2026/11/22`, `20261122`, `26-11-22`, `261122`.
 * After a dot and a hyphen, two digits are not a year: `9.10-11` means from ten past nine to eleven.
 */
const inFigures: Reading = (text, from) => {
  const [, year, month, day] =
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(text) ??
    /^(\d{2})-(\d{2})-(\d{2})$/.exec(text) ??
    /^(\d{2})(\d{2})(\d{2})$/.exec(text) ??
    []
  if (year) return written(dayOf(year, Number(month), Number(day)), year)
  const [found, first, second, last] =
    /^(\d{1,2})[/.](\d{1,2})(?:[/., -]+(\d{4}|\d{2}))?\.?$/.exec(text) ??
    /^(\d{1,2})-(\d{1,2})-(\d{4})$/.exec(text) ??
    []
  if (found === undefined || /^\d+\.\d+(?:-| - )\d{2}$/.test(text)) return undefined
  const [date, number] = [Number(first), Number(second)]
  return written(last ? dayOf(last, number, date) : withoutYear(from, one => dayOf(one, number, date)), last)
}

/** `22 nov`, `den 22 november 2026`, `22:a nov -26`, `22-nov-2026`, `Nov 22, 2026`. */
const withMonth: Reading = (text, from) => {
  const [dayFirst, monthFirst] = [
    /^(?:den |the )?(\d{1,2})(?::[ae]|st|nd|rd|th|\.)?[ .-]?(?:of )?(\p{L}+\.?)(?:[,.-]? ?-? ?(\d{4}|\d{2}))?$/u.exec(
      text,
    ),
    /^(\p{L}+\.?) (\d{1,2})(?:st|nd|rd|th)?(?:,? (\d{4}))?$/u.exec(text),
  ]
  const [day, word, year] = dayFirst
    ? [dayFirst[1], dayFirst[2], dayFirst[3]]
    : [monthFirst?.[2], monthFirst?.[1], monthFirst?.[3]]
  const month = monthOf(word ?? '')
  if (month === undefined) return undefined
  return written(
    year ? dayOf(year, month, Number(day)) : withoutYear(from, one => dayOf(one, month, Number(day))),
    year,
  )
}

const [monday, friday] = [1, 5]
const weekWords = '(?:v|vecka|w|week)\\.? ?'

/**
 * `v47`, `v47 tis`, `tis v47`, `vecka 47 2026`, `2026-W47`, `2026 v. 47`, `2026-W47-2`. Without a weekday it is the Monday, or the Friday
 * with `isAhead`.
 */
const inWeek: Reading = (text, from) => {
  const usual = from.isAhead ? friday : monday
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
const yearThenWeek = new RegExp(`^(\\d{4})[ ,-]+${weekWords}(\\d{1,2})$`)
const weekThenYear = new RegExp(
  `^(?:(\\p{L}+\\.?),? )?${weekWords}(\\d{1,2})(?:(?:,? | ?[-/] ?)(\\d{4}))?(?: (\\p{L}+\\.?))?$`,
  'u',
)

/**
 * `fre` (the latest Friday, today included; with `isAhead` the next one), `i fredags`, `på fredag`, `nästa fredag` (next week's), `förra
 * fredagen` (last week's).
 */
const byWeekday: Reading = (text, { day: today, isAhead }) => {
  const [, which = '', word = ''] =
    /^(?:(i|på|nu på|nästa|förra|next|last|on|this|coming|kommande) )?(\p{L}+\.?)$/u.exec(text) ?? []
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
    default:
      return relative(iso(addDays(today, 7 - back)))
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
  return number === undefined || !add ? undefined : relative(iso(add(today, isBack ? -number : number)))
}

const relativeDay: Reading = (text, { day: today }) => {
  const days = daysFromToday(text)
  return days === undefined ? undefined : relative(iso(addDays(today, days)))
}

const readings: readonly Reading[] = [relativeDay, inFigures, withMonth, inWeek, byWeekday, counted]

/** Returns text in the form that dates are read from: lower case, composed letters, single blanks, plain hyphens. */
export const asWritten = (text: string): string =>
  seen(text)
    .trim()
    .toLowerCase()
    .replace(/[‐‑‒–—−]/gu, '-')
    .replace(/\s+/gu, ' ')

/** A weekday before a day, or after it: `fre 27/11`, `fredag den 27 november`, `27/11 (fre)`. */
const besideWeekday = (text: string): readonly [weekday: number, day: string] | undefined => {
  const [, before = '', rest = ''] = /^(\p{L}+)[.,]? (?:den )?(\d.*)$/u.exec(text) ?? []
  const [, first = '', after = ''] = /^(\d.*\d),? \(?(\p{L}+)\.?\)?$/u.exec(text) ?? []
  const [weekday, day] = before ? [weekdayOf(before), rest] : [weekdayOf(after), first]
  return weekday === undefined ? undefined : [weekday, day]
}

function readFrom(text: string, from: From): WrittenDay | undefined {
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
  const [weekday, rest] = besideWeekday(tidy) ?? []
  const day = rest === undefined ? undefined : read(rest)
  return day && getISODay(parseISO(day.on)) === weekday ? day : undefined
}

/**
 * Reads a day as people in a Swedish office type it, in Swedish or English: `idag`, `igår`, `i fredags`, `fre` (the latest one, today
 * included), `v47 tis`, `22/11`, `22 nov 2026`, `22.11.2026`, `261122`, `2026-11-22`, `för 2 dagar sedan`, and a weekday beside a date it
 * agrees with. Undefined for text that is not a day or is ambiguous, or for a year outside 1900–2199.
 */
export const readDate = (text: string, today: IsoDate): IsoDate | undefined => readDay(text, today)?.on

/** Reads a day like `readDate`, and returns also what its text leaves open: the year, or the day of a week. */
export const readDay = (text: string, today: IsoDate): WrittenDay | undefined =>
  readFrom(text, { day: parseISO(today), isAhead: false })

/**
 * Reads a day like `readDate`, where a coming day is meant: `fre` is the next Friday, and a date without its year is the next one. An
 * expression for a past day (`igår`, a date with a past year) is still that day.
 */
export const readComingDate = (text: string, today: IsoDate): IsoDate | undefined =>
  readFrom(text, { day: parseISO(today), isAhead: true })?.on

/**
 * Returns the text without the weekday before or after its day, whether or not the two agree. Null if no weekday is beside the day.
 */
export const withoutWeekday = (text: string): string | null => besideWeekday(asWritten(text))?.[1] ?? null
