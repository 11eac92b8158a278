import { folded } from './folded-text'
import type { SearchTerm } from './search-query'

/** A place in a text: the index of its first character, and the one after its last. */
export type Span = { readonly start: number; readonly end: number }

const plainLetters = new Map<string, string>()
const plainLetter = (letter: string): string => {
  const known = plainLetters.get(letter)
  if (known !== undefined) return known
  const plain = folded(letter)
  const kept = plain.length === letter.length ? plain : letter
  plainLetters.set(letter, kept)
  return kept
}

/** Returns the text without its dots, with each letter at the same index, so a place found in it is the same place in the text. */
const inPlace = (text: string): string => {
  const plain = text.replace(/[^ -~]/g, plainLetter).toLowerCase()
  return plain.length === text.length ? plain : text
}

/** A word of a text as it is compared, and where it stands. */
type Word = Span & { readonly letters: string }

/** Returns the words of a text. A dot may also be a separate combining character after its letter, which is no part of what is compared. */
function wordsIn(text: string): readonly Word[] {
  const words: Word[] = []
  for (const { 0: word, index: start } of inPlace(text).matchAll(/[\p{L}\p{N}\p{M}]+/gu))
    words.push({ letters: word.replace(/\p{M}+/gu, ''), start, end: start + word.length })
  return words
}

/** Terms that are looked for together: the words of each as they are compared, and the letters that the first of them begin with. */
type Wanted = {
  readonly isPrefix: boolean
  readonly rows: readonly (readonly string[])[]
  readonly begins: ReadonlySet<string>
}

const wantedOf = (terms: readonly SearchTerm[]): readonly Wanted[] =>
  [true, false].map(isPrefix => {
    const rows = terms
      .filter(term => term.isPrefix === isPrefix)
      .map(({ words }) => words.map(folded))
      .filter(row => row.join('') !== '')
    return { isPrefix, rows, begins: new Set(rows.map(([first = '']) => first.slice(0, 1))) }
  })

/** What a search looks for, made ready once and used for every text it finds. */
const made = new WeakMap<readonly SearchTerm[], readonly Wanted[]>()
function readyOf(terms: readonly SearchTerm[]): readonly Wanted[] {
  const ready = made.get(terms) ?? wantedOf(terms)
  made.set(terms, ready)
  return ready
}

/** True if the words of a term stand at a place. Only the last may go on, if the term is the beginning of a word. */
const standsAt = (words: readonly Word[], place: number, row: readonly string[], isPrefix: boolean): boolean =>
  row.every((wanted, at) => {
    const letters = words[place + at]?.letters
    return at === row.length - 1 && isPrefix ? letters?.startsWith(wanted) : letters === wanted
  })

/**
 * Returns where any of some terms stand in a text, with or without their dots, to the end of the word. Words are compared one by one: a pattern of all
 * the forms that a word is looked for in took longer to compile than the search itself.
 */
export function spansIn(text: string, terms: readonly SearchTerm[]): readonly Span[] {
  const words = wordsIn(text)
  const spans: Span[] = []
  for (const { isPrefix, rows, begins } of readyOf(terms))
    for (let place = 0; rows.length > 0 && place < words.length; place += 1) {
      const first = words[place]
      if (!first || !begins.has(first.letters.slice(0, 1))) continue
      const row = rows.find(wanted => standsAt(words, place, wanted, isPrefix))
      if (!row) continue
      place += row.length - 1
      spans.push({ start: first.start, end: words[place]?.end ?? first.end })
    }
  return spans
}
