import { en } from './en/shared'
import type { Language } from './language'
import { type SharedWords, sv } from './sv/shared'

/** Returns the words that the window, files and command line share, in one language. */
export const sharedWords = (language: Language): SharedWords => (language === 'sv' ? sv : en)
