import { createContext, useContext } from 'react'
import type { Language } from '../../src-shared/text/language'
import { sharedWords } from '../../src-shared/text/shared-words'
import type { SharedWords } from '../../src-shared/text/sv/shared'
import { en } from './en/window'
import { sv, type WindowWords } from './sv/window'

/** The window's own words, the shared ones (`shared`), and their language. */
export type Words = WindowWords & { readonly shared: SharedWords; readonly language: Language }

export const wordsIn = (language: Language): Words => ({
  ...(language === 'sv' ? sv : en),
  shared: sharedWords(language),
  language,
})

export const WordsContext = createContext<Words>(wordsIn('sv'))

/** The words of the window in the language in use. */
export const useWords = (): Words => useContext(WordsContext)
