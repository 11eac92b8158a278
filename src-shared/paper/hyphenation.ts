import { shortestBroken, wordBreaks } from '../text/hyphenation/word-breaks'
import type { Language } from '../text/language'
import { softHyphen } from './soft-hyphen'

const noNames: readonly string[] = []
const longWord = new RegExp(`[\\p{L}\\p{M}${softHyphen}]{${shortestBroken},}`, 'gu')
/** A code, an address or a number: something with a digit, an at sign, an underline, or a full stop or a colon inside it. */
const isCode = (run: string): boolean => /[\d@_\\]|[.:]\S*\p{L}/u.test(run)
/** A word in capitals, or with a capital inside it, is an abbreviation or a name of a product. */
const hasInnerCapital = (word: string): boolean => /.\p{Lu}/u.test(word)

const inPattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** What finds the names in a text, by the list that they came in. Null when no name has a word that could be broken. */
const finders = new WeakMap<readonly string[], RegExp | null>()

function finderOf(names: readonly string[]): RegExp | null {
  const known = finders.get(names)
  if (known !== undefined) return known
  const long = [...new Set(names)].filter(name => name.search(longWord) !== -1)
  const longestFirst = long.sort((one, other) => other.length - one.length).map(inPattern)
  const finder =
    long.length === 0
      ? null
      : new RegExp(`((?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})s?(?![\\p{L}\\p{N}]))`, 'giu')
  finders.set(names, finder)
  return finder
}

function broken(word: string, language: Language): string {
  if (word.includes(softHyphen) || hasInnerCapital(word)) return word
  const ends = [...wordBreaks(word, language), word.length]
  return ends.map((end, index) => word.slice(ends[index - 1] ?? 0, end)).join(softHyphen)
}

/**
 * Returns a text of a paragraph or a table cell with soft hyphens where its words may end a line. Words have at least eleven letters, and
 * at least four on each side. Codes, addresses and `names` (those of partners and persons, as they are written in the text) stay whole.
 * Headings are not to be given to it. A text that already has soft hyphens keeps them. Swedish has no dictionary in Chromium, so the paper
 * cannot leave this to it; Word can, and gets no soft hyphens.
 */
export function softHyphenated(text: string, language: Language, names: readonly string[] = noNames): string {
  if (text.length < shortestBroken) return text
  const finder = finderOf(names)
  // Split by a pattern with a group gives the names at odd places.
  const pieces = finder ? text.split(finder) : [text]
  return pieces
    .map((piece, index) =>
      index % 2 === 1
        ? piece
        : piece.replace(/\S+/gu, run => (isCode(run) ? run : run.replace(longWord, word => broken(word, language)))),
    )
    .join('')
}
