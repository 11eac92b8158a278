import { letterByLetter } from './letter-by-letter'
import { otherLetters, plainLetters } from './plain-letters'
import { seen } from './seen-text'

/** The characters people use as an apostrophe and as a hyphen. */
const apostrophes = /['’‘ʼʹʻˈ´`′＇]/gu
const hyphens = /[‐‑‒–—―−﹣－]/gu
const evenly = (text: string): string => text.replace(apostrophes, "'").replace(hyphens, '-')

/** Two eng in a row are one long sound, which others spell ng: Áŋŋel becomes Angel. */
const longEng = /ŋŋ/giu

/** Strips a letter of its marks. A letter that Unicode does not split is replaced by the table's spelling. */
const plainBy = (table: ReadonlyMap<string, string>) =>
  letterByLetter(letter =>
    [...evenly(seen(letter)).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()]
      .map(small => table.get(small) ?? plainLetters.get(small) ?? small)
      .join(''),
  )
const usual = plainBy(plainLetters)
const other = plainBy(otherLetters)
const capital = (letter: string) => (letter.toUpperCase().length === 1 ? letter.toUpperCase() : '')
const hasOther = new RegExp(`[${[...otherLetters.keys()].map(letter => letter + capital(letter)).join('')}ẞ]`, 'u')

/**
 * Returns the text as typed on a foreign keyboard, without capitals and marks over letters: "Åre" becomes "are", "Đorđe" becomes "dorde".
 * All kinds of apostrophe become one, and so do hyphens. What two people type for the same name folds to the same text.
 */
export const folded = (text: string): string => usual(text.replace(longEng, 'ng'))

/**
 * Returns every way to type a text without its special letters: as folded, and also with the other spelling where a letter has two (ø as o
 * or oe).
 */
export const readings = (text: string): readonly string[] =>
  hasOther.test(text) ? [folded(text), other(text.replace(longEng, 'nn'))] : [folded(text)]

/**
 * Returns a text in the form to compare by, regardless of how it was typed or pasted. Capitals, kinds of apostrophe and hyphen, and widths
 * of blanks make no difference.
 */
export const sameText = (text: string): string =>
  evenly(seen(text).toLocaleLowerCase('sv')).replace(/\s+/gu, ' ').trim()

/** True if two texts are the same by `sameText`. */
export const isSameText = (one: string, other: string): boolean => sameText(one) === sameText(other)

/**
 * Returns the words of a text, split at everything but letters and digits. An apostrophe within a word is dropped, and does not split it.
 */
export const wordsOf = (text: string): string[] =>
  text
    .replace(apostrophes, '')
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter(word => word !== '')

/** True if a text contains the typed text. Marks, capitals, apostrophes and separators between words make no difference. */
export function holdsTyped(text: string, typed: string): boolean {
  const wanted = wordsOf(folded(typed)).join(' ')
  if (wanted === '') return folded(text).includes(folded(typed).trim())
  return readings(text).some(read => wordsOf(read).join(' ').includes(wanted))
}

/**
 * Returns how well a name matches the typed text, from 0 (best) to 5. The whole name ranks first. Then matches as typed, with dots, rank
 * before folded ones ("are" matches are before Åre), and the start of the name before the start of a later word.
 */
export function matchRank(name: string, typed: string): number {
  const [exact, wanted] = [sameText(name), sameText(typed)]
  if (exact === wanted) return 0
  if (exact.startsWith(wanted)) return 1
  if (wordsOf(exact).some(word => word.startsWith(wanted))) return 2
  const plainWanted = wordsOf(folded(typed)).join(' ')
  if (plainWanted === '') return 5
  const plain = readings(name).map(wordsOf)
  if (plain.some(words => words.join(' ').startsWith(plainWanted))) return 3
  return plain.some(words => words.some(word => word.startsWith(plainWanted))) ? 4 : 5
}
