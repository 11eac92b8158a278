import { desktopEn } from './en/outside/desktop'
import type { Language } from './language'
import { type DesktopWords, desktopSv } from './sv/outside/desktop'

/** Returns the words of the menu and of the system's dialogs, without the other shared ones, which a start has no use for. */
export const desktopWords = (language: Language): DesktopWords => (language === 'sv' ? desktopSv : desktopEn)
