import type { Language } from '../../src-shared/text/language'

const formats: Record<Language, Intl.DateTimeFormat> = {
  sv: new Intl.DateTimeFormat('sv-SE', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Stockholm' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Stockholm' }),
}

/** An instant as it was in Stockholm: "22 november 2026 kl. 09:15". */
export const written = (instant: string, language: Language): string => formats[language].format(new Date(instant))
