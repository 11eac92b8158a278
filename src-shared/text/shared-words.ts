import { en } from './en'
import type { Language } from './language'
import { type SharedWords, sv } from './sv'

/** The words that window, files and command line share, in one language. */
export const sharedWords = (language: Language): SharedWords => (language === 'sv' ? sv : en)
