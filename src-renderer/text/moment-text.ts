import { differenceInCalendarDays, parseISO } from 'date-fns'
import { momentInStockholm } from '../../src-shared/days/stockholm-time'
import { dayShort, shortDate, timeInFigures } from '../../src-shared/text/dates'
import type { Language } from '../../src-shared/text/language'

const yesterday: Record<Language, string> = { sv: 'i går', en: 'yesterday' }

/** The day and the time in Stockholm of an instant, and how many days before the one of `now` it is. */
function known(at: string, now: Date) {
  const [day = '', time = ''] = momentInStockholm(new Date(at)).split(' ')
  const [today = ''] = momentInStockholm(now).split(' ')
  return { day, time: time.slice(0, 5), ago: differenceInCalendarDays(parseISO(today), parseISO(day)), today }
}

/** An instant where space is limited, by the clock in Stockholm: "10.42", "i går 18.05", "ons 25 nov 16.48", "25 nov 2025 16.48". */
export function momentText(at: string, now: Date, language: Language): string {
  const { day, time, ago, today } = known(at, now)
  const said = timeInFigures(time, language)
  if (ago === 0) return said
  if (ago === 1) return `${yesterday[language]} ${said}`
  if (day.slice(0, 4) !== today.slice(0, 4)) return `${dayShort(day, language)} ${day.slice(0, 4)} ${said}`
  return `${shortDate(day, language).replace(/ \d{4}$/, '')} ${said}`
}

/** Since when something is so, as roughly as it matters: "10.42", "i går", "25 nov", "25 nov 2025". */
export function sinceText(at: string, now: Date, language: Language): string {
  const { day, time, ago, today } = known(at, now)
  if (ago === 0) return timeInFigures(time, language)
  if (ago === 1) return yesterday[language]
  const year = day.slice(0, 4)
  return year === today.slice(0, 4) ? dayShort(day, language) : `${dayShort(day, language)} ${year}`
}
