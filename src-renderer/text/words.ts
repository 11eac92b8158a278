import { createContext, useContext } from 'react'
import type { Language } from '../../src-shared/text/language'
import { type SharedWords, sv as sharedSv } from '../../src-shared/text/sv/shared'
import { sv, type WindowWords } from './sv/window'

/** The window's own words, the shared ones (`shared`), and their language. */
export type Words = WindowWords & { readonly shared: SharedWords; readonly language: Language }

/** Swedish is part of the first script. Every other language is fetched when it is in use, since a start would read it all the same. */
export const swedish: Words = { ...sv, shared: sharedSv, language: 'sv' }

const fetched = new Map<Language, Words>([['sv', swedish]])

/** Returns the words in a language, the same object each time. */
export async function wordsIn(language: Language): Promise<Words> {
  const known = fetched.get(language)
  if (known) return known
  const [{ en }, { en: shared }] = await Promise.all([import('./en/window'), import('../../src-shared/text/en/shared')])
  const words = fetched.get(language) ?? { ...en, shared, language }
  fetched.set(language, words)
  return words
}

export const WordsContext = createContext<Words>(swedish)

/** The words of the window in the language in use. */
export const useWords = (): Words => useContext(WordsContext)
