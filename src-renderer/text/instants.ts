import { timeInFigures } from '../../src-shared/text/dates'
import type { Language } from '../../src-shared/text/language'

const timeZone = 'Europe/Stockholm'
const make = {
  sv: () => new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone }),
  en: () => new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone }),
} satisfies Record<Language, () => Intl.DateTimeFormat>
// Made on first use: the first one takes the browser some milliseconds, which start-up cannot spare.
const formats: Partial<Record<Language, Intl.DateTimeFormat>> = {}

/** An instant by the clock in Stockholm: "2026-11-22 09.15", in English "22 Nov 2026, 09:15". */
export function instantText(instant: string, language: Language): string {
  const format = formats[language] ?? make[language]()
  formats[language] = format
  return timeInFigures(format.format(new Date(instant)), language)
}
