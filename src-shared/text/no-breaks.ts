import type { Language } from './language'

const noBreak = '\u00a0'

/** A number of at most three digits, or one with a decimal: a longer one is a year, after which a line may break. */
const number = '(?<![\\d,.\\u00a0])(\\d{1,3}(?:[.,]\\d+)?)'
const months: Readonly<Record<Language, string>> = {
  sv: 'jan\\.|feb\\.|mars|apr\\.|maj|juni|juli|aug\\.|sep\\.|okt\\.|nov\\.|dec\\.|januari|februari|april|augusti|september|oktober|november|december',
  en: 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|January|February|March|April|June|July|August|September|October|November|December',
}
const numbered: Readonly<Record<Language, string>> = {
  sv: 'kvartal|kv|fråga|version|kl\\.|projektkvartal',
  en: 'quarter|issue|version|project quarter',
}

const patterns = (language: Language): readonly (readonly [RegExp, string])[] => [
  [new RegExp(`${number} (?=[\\p{L}%])`, 'gu'), `$1${noBreak}`],
  [new RegExp(`\\b(${months[language]}) (?=\\d{4})`, 'gu'), `$1${noBreak}`],
  [new RegExp(`(?<!\\p{L})(${numbered[language]}) (?=\\d)`, 'giu'), `$1${noBreak}`],
]
const made: Readonly<Record<Language, readonly (readonly [RegExp, string])[]>> = {
  sv: patterns('sv'),
  en: patterns('en'),
}

/**
 * Returns text for paper with a no-break space where a line must not break: between a number and its word ("8 december", "12 kontakter",
 * "66,7 %"), a month and its year, and a word and its number ("kvartal 4").
 */
export const withNoBreaks = (text: string, language: Language): string =>
  made[language].reduce((said, [pattern, bound]) => said.replace(pattern, bound), text)
