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

/** A number with its thousands apart and at most one decimal: "100 000" (with a space that does not break) or "100,000". */
export const written = (number: number, language: Language): string => formats[language].format(number)

/** Whether a number takes the singular: 1 does, and 1,04 as it is written; 0, 21 and 1,5 do not. */
export const isOne = (number: number, language: Language): boolean => forms[language].select(number) === 'one'

/** A count with its noun in the one form or the other, the only place that chooses: "1 kontakt", "20 046 kontakter". */
export const countedIn =
  (language: Language) =>
  (count: number, one: string, many: string): string =>
    `${written(count, language)} ${isOne(count, language) ? one : many}`

const lists: Record<Language, Intl.ListFormat> = {
  sv: new Intl.ListFormat(locales.sv, { type: 'conjunction' }),
  en: new Intl.ListFormat(locales.en, { type: 'conjunction' }),
}

/** Clauses in one sentence, those of what there is nothing of left out: "24 visas i sin helhet och 2 utan namn". */
export const clauses = (language: Language, parts: readonly (readonly [count: number, clause: string])[]): string =>
  lists[language].format(parts.flatMap(([count, clause]) => (count === 0 ? [] : [clause])))
