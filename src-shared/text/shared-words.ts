import { en } from './en/shared'
import type { Language } from './language'
import { type SharedWords, sv } from './sv/shared'

/** The words that window, files and command line share, in one language. */
export const sharedWords = (language: Language): SharedWords => (language === 'sv' ? sv : en)
