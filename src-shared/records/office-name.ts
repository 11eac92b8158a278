import type { Language } from '../text/language'

/** The office's name in both languages. */
export type OfficeName = { readonly name: string; readonly nameEn: string }

/**
 * Returns the office's name in a language as a one-item list, to be joined with other parts of a line. Empty when the file does not name
 * our office.
 */
export const officeIn = (office: OfficeName | null, language: Language): string[] =>
  office === null ? [] : [language === 'sv' ? office.name : office.nameEn]
