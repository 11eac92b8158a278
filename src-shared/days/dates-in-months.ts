import { addMonths, getISODay, lastDayOfMonth, parseISO } from 'date-fns'
import { type From, firstAhead, iso, nearest, type Reading, relative, withoutYear, written } from './date-reading'
import { monthOf, weekdayOf } from './day-words'
import { type IsoDate, isIsoDate } from './iso-date'

/**
 * Returns the day; undefined if it does not exist (30 February) or its year is not from 1900 to 2199. A two-digit year belongs to this
 * century.
 */
function dayOf(year: number | string, month: number, day: number): IsoDate | undefined {
  const text = `${fullYear(year)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return isIsoDate(text) ? text : undefined
}
const fullYear = (year: number | string): number | string =>
  typeof year === 'string' && year.length === 2 ? `20${year}` : year

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
    /^(?:den )?(\d{1,2})[/.](\d{1,2})(?:[/., -]+(\d{4}|\d{2}))?\.?$/.exec(text) ??
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

/** `sista november`, `sista dagen i november 2026`, `end of November`, `the last day of November 2026`. */
const lastInMonth: Reading = (text, from) => {
  const [, word = '', year] =
    /^(?:den )?(?:sista|slutet av)(?: dagen i| i)? (\p{L}+\.?)(?: (\d{4}))?$/u.exec(text) ??
    /^(?:the )?(?:end|last(?: day)?) of (\p{L}+\.?)(?: (\d{4}))?$/u.exec(text) ??
    []
  const month = monthOf(word)
  if (month === undefined) return undefined
  const inYear = (one: number) => iso(lastDayOfMonth(new Date(one, month - 1, 1)))
  return written(year ? inYear(Number(year)) : withoutYear(from, inYear), year)
}

const monthsAround = [-1, 0, 1, 2]

/** Returns the days with a number in the months around today, the earliest first. */
function numbered({ day: today }: From, number: number): readonly IsoDate[] {
  const months = monthsAround.map(away => addMonths(new Date(today.getFullYear(), today.getMonth(), 1), away))
  return months.flatMap(month => dayOf(month.getFullYear(), month.getMonth() + 1, number) ?? [])
}

/**
 * `den 22`, `den 22:a`, `22:a`, `the 22nd`, `22nd`: the nearest such day, or the next one with `isAhead`. With a weekday before it
 * (`fredag den 27`) it is the nearest such day that is one. A bare number is no day, since it is as likely a time.
 */
const inSomeMonth: Reading = (text, from) => {
  const [whole, weekday, marked, plain] =
    /^(?:(?:på |on )?(\p{L}+)[.,]? )??(?:(?:den |the )?(\d{1,2})(?::[ae]|st|nd|rd|th)|(?:den |the )(\d{1,2}))$/u.exec(
      text,
    ) ?? []
  if (whole === undefined) return undefined
  const wanted = weekday === undefined ? undefined : weekdayOf(weekday)
  if (weekday !== undefined && wanted === undefined) return undefined
  const all = numbered(from, Number(marked ?? plain))
  const found = wanted === undefined ? all : all.filter(day => getISODay(parseISO(day)) === wanted)
  return relative(from.isAhead ? firstAhead(from, found) : nearest(from, found))
}

/** The forms of a day that give its month, or its number in the month. */
export const datesInMonths: readonly Reading[] = [inFigures, withMonth, lastInMonth, inSomeMonth]
