import { folded, sameText, wordsOf } from './folded-text'
import { plainGivenName } from './given-name-forms'

/** A name cut into its words, in the three ways two names are held against each other. */
export type NameWords = {
  /** As written, capitals aside. */
  readonly written: readonly string[]
  /** Without accents too. */
  readonly plain: readonly string[]
  /** With a pet name or variant as the name it stands for, so that Lasse is Lars. */
  readonly formal: readonly string[]
}

/** Cuts a name at everything that is no letter or digit: a double name with and without hyphen are the same words. */
export function nameWords(name: string): NameWords {
  const written = wordsOf(sameText(name))
  const plain = written.map(folded)
  return { written, plain, formal: plain.map(plainGivenName) }
}

const soundsAs: Readonly<Record<string, string>> = { c: 'k', q: 'k', w: 'v', z: 's' }
const initial = (word: string): string => soundsAs[word[0] ?? ''] ?? word[0] ?? ''

/**
 * Under which keys a name is filed, so that only names sharing one need be compared: each word together with the initial of each
 * other. Whatever differs in one word, the key made from another still agrees.
 */
export function nameKeys({ formal }: NameWords): string[] {
  if (formal.length === 1) return [`${formal[0]}|`]
  return formal.flatMap((word, at) =>
    word.length === 1 ? [] : formal.flatMap((other, place) => (place === at ? [] : [`${word}|${initial(other)}`])),
  )
}
