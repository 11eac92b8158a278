import type { Language } from '../../src-shared/text/language'

/** What the spelling thread is asked: which words are misspelled, or what one may have been meant as. */
export type SpellingQuestion =
  | { readonly id: number; readonly words: readonly string[] }
  | { readonly id: number; readonly word: string; readonly first: Language }

/** What the spelling thread answers: words, in the order it was asked about them or the likeliest first. */
export type SpellingAnswer = { readonly id: number; readonly words: readonly string[] }
