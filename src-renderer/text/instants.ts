import type { Language } from '../../src-shared/text/language'

const timeZone = 'Europe/Stockholm'
const formats: Record<Language, Intl.DateTimeFormat> = {
  sv: new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone }),
}

/** When something happened by the clock in Stockholm: "2026-11-22 09:15", in English "22 Nov 2026, 09:15". */
export const instantText = (instant: string, language: Language): string => formats[language].format(new Date(instant))
