import type { Language } from './language'

const locales: Record<Language, string> = { sv: 'sv-SE', en: 'en-GB' }
const formats: Record<Language, Intl.NumberFormat> = {
  sv: new Intl.NumberFormat(locales.sv, { maximumFractionDigits: 1 }),
  en: new Intl.NumberFormat(locales.en, { maximumFractionDigits: 1 }),
}
const forms: Record<Language, Intl.PluralRules> = {
  sv: new Intl.PluralRules(locales.sv, { maximumFractionDigits: 1 }),
  en: new Intl.PluralRules(locales.en, { maximumFractionDigits: 1 }),
}

/** Returns a number with separated thousands and at most one decimal: "100 000" (with a non-breaking space) or "100,000". */
export const written = (number: number, language: Language): string => formats[language].format(number)

/** True if a number takes the singular: 1 does, and so does 1.04, which is written as 1. 0, 21 and 1.5 do not. */
export const isOne = (number: number, language: Language): boolean => forms[language].select(number) === 'one'

/**
 * Returns a function that writes a count with its noun in the singular or plural: "1 kontakt", "20 046 kontakter". Only this function
 * chooses the form.
 */
export const countedIn =
  (language: Language) =>
  (count: number, one: string, many: string): string =>
    `${written(count, language)} ${isOne(count, language) ? one : many}`

const lists: Record<Language, Intl.ListFormat> = {
  sv: new Intl.ListFormat(locales.sv, { type: 'conjunction' }),
  en: new Intl.ListFormat(locales.en, { type: 'conjunction' }),
}

/** Joins clauses into one sentence, leaving out those with a count of 0: "24 visas i sin helhet och 2 utan namn". */
export const clauses = (language: Language, parts: readonly (readonly [count: number, clause: string])[]): string =>
  lists[language].format(parts.flatMap(([count, clause]) => (count === 0 ? [] : [clause])))
