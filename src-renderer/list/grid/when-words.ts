import type { IsoDate } from '../../../src-shared/days/iso-date'
import { dayAfter, isMonday } from '../../../src-shared/days/working-days'
import { clock, dayAndMonth, dayShort, week, weekdayName } from '../../../src-shared/text/dates'
import type { Words } from '../../text/words'
import type { AnyRow } from './list-row-type'

/** The name of a day near today: today, yesterday, tomorrow, otherwise its weekday. */
export function dayName(day: IsoDate, today: IsoDate, words: Words): string {
  if (day === today) return words.lists.today
  if (day === dayAfter(today, -1)) return words.lists.yesterday
  if (day === dayAfter(today, 1)) return words.lists.tomorrow
  return weekdayName(day, words.language)
}

/** The date of a day beside its name. The year is given if it is another, and the week on Mondays and today. */
export function dayDetail(day: IsoDate, today: IsoDate, words: Words): string {
  const { language } = words
  const isNamed = day === today || day === dayAfter(today, -1) || day === dayAfter(today, 1)
  const date = [
    isNamed && weekdayName(day, language),
    dayAndMonth(day, language),
    day.slice(0, 4) !== today.slice(0, 4) && day.slice(0, 4),
  ]
  const weekOf = day === today || isMonday(day) ? ` · ${week(day, language)}` : ''
  return `${date.filter(Boolean).join(' ')}${weekOf}`
}

/** What is to come next: its day, its time and its headline. */
export function nextToCome(row: AnyRow, today: IsoDate, words: Words): string {
  if (!('headline' in row)) return ''
  const { language } = words
  const { startsOn, startsTime, headline } = row
  const day = startsOn === dayAfter(today, 1) ? words.lists.tomorrow.toLowerCase() : dayShort(startsOn, language)
  const at = startsTime === null ? day : `${day} ${clock(startsTime, language)}`
  return words.lists.nextToCome(at, headline || words.log.noHeadline)
}
