import { isIsoDate } from '../../src-shared/days/iso-date'
import { plainDate } from '../../src-shared/text/dates'
import type { Language } from '../../src-shared/text/language'

/** Returns a text with each day in it as English readers write it: "by 2026-11-22" becomes "by 22 November 2026". Swedish readers write it as it is. */
export const englishDays = (text: string): string =>
  text.replace(/\b\d{4}-\d{2}-\d{2}\b/g, day => (isIsoDate(day) ? plainDate(day, 'en') : day))

/** Returns a text with its days as the readers of a language write them. */
export const daysAsRead = (text: string, language: Language): string => (language === 'en' ? englishDays(text) : text)
