import type { Language } from '../../src-shared/text/language'

const timeZone = 'Europe/Stockholm'
const make = {
  sv: () => new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone }),
  en: () => new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone }),
} satisfies Record<Language, () => Intl.DateTimeFormat>
// Made at first use: the first of them takes the browser some milliseconds, which a start does not have.
const formats: Partial<Record<Language, Intl.DateTimeFormat>> = {}

/** When something happened by the clock in Stockholm: "2026-11-22 09.15", in English "22 Nov 2026, 09:15". */
export function instantText(instant: string, language: Language): string {
  const format = formats[language] ?? make[language]()
  formats[language] = format
  const text = format.format(new Date(instant))
  return language === 'sv' ? text.replace(':', '.') : text
}
