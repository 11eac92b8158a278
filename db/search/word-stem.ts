import { stemmer } from '@orama/stemmers/swedish'

/** Shorter words have no ending to take off. */
const fewestLetters = 4

/** True if what is left without an ending can be a stem: three letters or more, with a vowel before a consonant. */
const isStem = (rest: string): boolean => rest.length > 2 && /[aeiouyåäö][^aeiouyåäö]/u.test(rest)

/**
 * Endings that the Snowball stemmer leaves on: those of gruvan and mötet, of seminarium beside seminarier, and of artikel beside artiklar.
 * What is put in their place makes both forms the same.
 */
const ownEndings: readonly (readonly [ending: RegExp, instead: string])[] = [
  [/(?:ans?|ets?)$/u, ''],
  [/ium(?:et)?s?$/u, 'i'],
  [/el(?:ns?)?$/u, 'l'],
]

/** A noun like skrivelse. The stemmer would leave the stem of its verb (skriver), which means something else. */
const nounOfVerb = /^(.{3,}els)e(?:n|ns|r|rs|rna|rnas|s)?$/u

function withoutOneEnding(word: string): string {
  const stemmed = stemmer(word)
  if (stemmed !== word) return stemmed
  for (const [ending, instead] of ownEndings) {
    const rest = word.replace(ending, '')
    if (rest !== word && isStem(rest)) return rest + instead
  }
  return word
}

/**
 * Returns the stem of a Swedish word in small letters: the same for möte, möten, mötet and mötena. Endings are taken off until none is
 * left, since a form may have several (möten-a, möte-n). A stem need not be a word. A word with a digit is its own stem.
 */
export function stemOf(word: string): string {
  if (word.length < fewestLetters || /\d/u.test(word)) return word
  const [, noun] = nounOfVerb.exec(word) ?? []
  if (noun !== undefined) return noun
  const stem = withoutOneEnding(word)
  return stem === word ? word : stemOf(stem)
}
