import { letterByLetter } from './letter-by-letter'
import { otherLetters, plainLetters } from './plain-letters'
import { seen } from './seen-text'

/** Every way people write an apostrophe and a hyphen. */
const apostrophes = /['’‘ʼʹʻˈ´`′＇]/gu
const hyphens = /[‐‑‒–—―−﹣－]/gu
const evenly = (text: string): string => text.replace(apostrophes, "'").replace(hyphens, '-')

/** Two eng in a row are one long sound, which others spell ng: Áŋŋel is Angel. */
const longEng = /ŋŋ/giu

/** A letter without its marks; of those that are whole in themselves, as the table has it. */
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
 * How a text reads on a foreign keyboard, capitals and marks over letters aside: "Åre" is "are", "Đorđe" is "dorde". One apostrophe
 * and one hyphen stand for all their kinds. What two people type for the same name folds to the same.
 */
export const folded = (text: string): string => usual(text.replace(longEng, 'ng'))

/** Every way a text can be typed without its letters: as folded, and where a letter is typed in two ways (ø as o or oe) the other too. */
export const readings = (text: string): readonly string[] =>
  hasOther.test(text) ? [folded(text), other(text.replace(longEng, 'nn'))] : [folded(text)]

/** A text so that the same one, however it was typed or pasted, is the same: capitals, the kind of apostrophe and blanks aside. */
export const sameText = (text: string): string =>
  evenly(seen(text).toLocaleLowerCase('sv')).replace(/\s+/gu, ' ').trim()

/** Whether two texts are the same one, however each was typed or pasted. */
export const isSameText = (one: string, other: string): boolean => sameText(one) === sameText(other)

/** The words of a text, cut at everything that is no letter or digit; an apostrophe within a word belongs to it and is left out. */
export const wordsOf = (text: string): string[] =>
  text
    .replace(apostrophes, '')
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter(word => word !== '')

/** Whether a text holds what was typed, marks, capitals, apostrophes and what stands between two words aside. */
export function holdsTyped(text: string, typed: string): boolean {
  const wanted = wordsOf(folded(typed)).join(' ')
  if (wanted === '') return folded(text).includes(folded(typed).trim())
  return readings(text).some(read => wordsOf(read).join(' ').includes(wanted))
}

/**
 * How well a name answers what was typed; lower is better. The whole of it goes first; then as typed, dots and all, before
 * folded ("are" means are before Åre), and the beginning of the name before the beginning of a later word.
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
