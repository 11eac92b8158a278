import type { Language } from '../../src-shared/text/language'

const formats: Record<Language, Intl.DateTimeFormat> = {
  sv: new Intl.DateTimeFormat('sv-SE', { month: 'long', year: 'numeric', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }),
}

/** A month written as 2026-11, in words: "november 2026". */
export const monthName = (month: string, language: Language): string =>
  formats[language].format(new Date(`${month}-15T12:00:00Z`))
