import { indexed } from './indexed-text'

/** Words next to each other, in small letters. With `isPrefix` the last of them may continue. */
type Phrase = { readonly words: readonly string[]; readonly isPrefix: boolean }

const isAt = (text: readonly string[], at: number, { words, isPrefix }: Phrase): boolean =>
  words.every((word, place) => {
    const there = text[at + place] ?? ''
    return isPrefix && place === words.length - 1 ? there.startsWith(word) : there === word
  })

/**
 * Returns a function that is true if a text has each of some terms, a term being any of some phrases. The text is divided into words as it is for
 * the search index. So a text that no index has is found by the same words as one that is indexed.
 */
export function textMeets(terms: readonly (readonly Phrase[])[]): (text: string) => boolean {
  return text => {
    const words =
      indexed(text, true)
        .toLowerCase()
        .match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
    return terms.every(phrases => words.some((_, at) => phrases.some(phrase => isAt(words, at, phrase))))
  }
}
