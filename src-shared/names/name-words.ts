import { lettersOf } from './edit-distance'
import { folded, sameText, wordsOf } from './folded-text'
import { plainGivenName } from './given-name-forms'

/** A name split into words, in the three forms in which names are compared. */
export type NameWords = {
  /** As written, but in lower case. */
  readonly written: readonly string[]
  /** Also without accents. */
  readonly plain: readonly string[]
  /** Also with pet names and variants replaced by their usual name, so Lasse becomes Lars. */
  readonly formal: readonly string[]
  /** The letters of each plain word, to tell soon that two words are not alike. */
  readonly letters: readonly number[]
}

/** Splits a name at everything but letters and digits, so a double name has the same words with and without a hyphen. */
export function nameWords(name: string): NameWords {
  const written = wordsOf(sameText(name))
  const plain = written.map(folded)
  return { written, plain, formal: plain.map(plainGivenName), letters: plain.map(lettersOf) }
}

const soundsAs: Readonly<Record<string, string>> = { c: 'k', q: 'k', w: 'v', z: 's' }
const initial = (word: string): string => soundsAs[word[0] ?? ''] ?? word[0] ?? ''

/**
 * Returns the keys of a name. Only names that share a key need to be compared. A key is one word with the initial of another, so if one
 * word differs, a key from other words may still match.
 */
export function nameKeys({ formal }: NameWords): string[] {
  if (formal.length === 1) return [`${formal[0]}|`]
  return formal.flatMap((word, at) =>
    word.length === 1 ? [] : formal.flatMap((other, place) => (place === at ? [] : [`${word}|${initial(other)}`])),
  )
}
