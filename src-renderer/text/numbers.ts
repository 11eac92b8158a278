import type { Language } from '../../src-shared/text/language'

const formats: Record<Language, Intl.NumberFormat> = {
  sv: new Intl.NumberFormat('sv-SE'),
  en: new Intl.NumberFormat('en-GB'),
}

/** A whole number with its thousands apart: "100 000" (with a space that does not break) or "100,000". */
export const written = (number: number, language: Language): string => formats[language].format(number)

/** A count with its thing, in the one form or the other: "1 kontakt", "20 046 kontakter". */
export const countedIn =
  (language: Language) =>
  (count: number, one: string, many: string): string =>
    `${written(count, language)} ${count === 1 ? one : many}`
