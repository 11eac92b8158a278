import type { Language } from '../text/language'

/** What the office calls itself, in both languages. */
export type OfficeName = { readonly name: string; readonly nameEn: string }

/** The office's name in a language, to stand among other parts of a line; no part at all when the file names no office of ours. */
export const officeIn = (office: OfficeName | null, language: Language): string[] =>
  office === null ? [] : [language === 'sv' ? office.name : office.nameEn]
