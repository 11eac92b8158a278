import { format, getISOWeek, parseISO } from 'date-fns'
import { enGB } from 'date-fns/locale/en-GB'
import { sv } from 'date-fns/locale/sv'
import type { DatePrecision, IsoDate, IsoTime } from '../days/iso-date'
import { type Quarter, quarterOf } from '../days/quarter'
import type { Language } from './language'

const locales = { sv, en: enGB }

/** A day in running text: "tisdag 24 november 2026". */
export const longDate = (date: IsoDate, language: Language): string =>
  format(parseISO(date), 'EEEE d MMMM yyyy', { locale: locales[language] })

/** The name of a day's weekday: "tisdag". */
export const weekdayName = (date: IsoDate, language: Language): string =>
  format(parseISO(date), 'EEEE', { locale: locales[language] })

/** The name of a day's weekday where space is limited: "tis". */
export const weekdayShort = (date: IsoDate, language: Language): string =>
  format(parseISO(date), 'EEE', { locale: locales[language] }).replace('.', '')

/** A day in a sentence, as precisely as it is known: "24 november 2026", "november 2026", "2026". */
export const plainDate = (date: IsoDate, language: Language, precision: DatePrecision = 'day'): string =>
  precision === 'quarter'
    ? quarterName(quarterOf(date), language)
    : format(parseISO(date), { day: 'd MMMM yyyy', month: 'MMMM yyyy', year: 'yyyy' }[precision], {
        locale: locales[language],
      })

/** A day where space is limited: "tis 24 nov 2026". */
export const shortDate = (date: IsoDate, language: Language): string =>
  format(parseISO(date), 'EEE d MMM yyyy', { locale: locales[language] }).replaceAll('.', '')

/** A time as Swedish authorities write it, with a full stop and no leading zero ("kl. 9.15"); in English 09:15. */
export const clock = (time: IsoTime, language: Language): string =>
  language === 'sv' ? `kl. ${time.replace(/^0/, '').replace(':', '.')}` : time

/** A time in figures, as on a line of a list: "09.15"; in English "09:15". Also what ends with a time. */
export const timeInFigures = (time: IsoTime, language: Language): string =>
  language === 'sv' ? time.replace(':', '.') : time

/** The ISO week of a day: "v. 47". */
export const week = (date: IsoDate, language: Language): string =>
  `${language === 'sv' ? 'v.' : 'week'} ${getISOWeek(parseISO(date))}`

/** A quarter in running text: "kvartal 4 2026". */
export const quarterName = ({ year, number }: Quarter, language: Language): string =>
  language === 'sv' ? `kvartal ${number} ${year}` : `quarter ${number} of ${year}`

/** A month in running text: "november 2026". */
export const monthName = (month: string, language: Language): string =>
  format(parseISO(`${month}-01`), 'MMMM yyyy', { locale: locales[language] })

/** A month whose year is clear: "november". */
export const monthAlone = (month: string, language: Language): string =>
  format(parseISO(`${month}-01`), 'LLLL', { locale: locales[language] })

/** A month, or just a year, where space is limited: "okt". */
export const monthShort = (month: string, language: Language): string =>
  month.length === 4 ? month : format(parseISO(`${month}-01`), 'LLL', { locale: locales[language] }).replace('.', '')

/** A day whose year is clear, where space is limited: "10 nov". */
export const dayShort = (date: IsoDate, language: Language): string =>
  format(parseISO(date), 'd MMM', { locale: locales[language] }).replaceAll('.', '')

/** A day as precisely as it is known, where space is limited: "10 nov 2026", "nov 2026", "kvartal 4 2026", "2026". */
export function dayInText(date: IsoDate, language: Language, precision: DatePrecision = 'day'): string {
  const year = date.slice(0, 4)
  if (precision === 'year') return year
  if (precision === 'quarter') return quarterName(quarterOf(date), language)
  return `${precision === 'month' ? monthShort(date.slice(0, 7), language) : dayShort(date, language)} ${year}`
}

/** A day on a page where space is limited, with the full stop that a shortened month has: "10 nov. 2026", "kvartal 4 2026", "2026". */
export function dayOnPage(date: IsoDate, language: Language, precision: DatePrecision = 'day'): string {
  if (precision === 'year') return date.slice(0, 4)
  if (precision === 'quarter') return quarterName(quarterOf(date), language)
  return format(parseISO(date), precision === 'month' ? 'MMM yyyy' : 'd MMM yyyy', { locale: locales[language] })
}

/** A day on a page whose year is clear: "10 nov.". */
export const dayWithoutYear = (date: IsoDate, language: Language): string =>
  format(parseISO(date), 'd MMM', { locale: locales[language] })

/** A day in a sentence whose year is clear: "10 november". */
export const dayAndMonth = (date: IsoDate, language: Language): string =>
  format(parseISO(date), 'd MMMM', { locale: locales[language] })
