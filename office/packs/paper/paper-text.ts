import type { PackPages } from '../../../src-shared/packs/blocks/pack-pages'
import { softHyphenated } from '../../../src-shared/paper/hyphenation'
import type { Language } from '../../../src-shared/text/language'

/** How the texts of a pack are written on its pages. Headings, names of issues on page 1 and the band are written as they are. */
export type PaperText = {
  readonly language: Language
  /** Returns a text of a paragraph or a cell, with soft hyphens where its words may end a line. */
  readonly running: (text: string) => string
}

/** Returns how texts are written for the printed page. The same words come back many times, so each is divided once. */
export function printedText({ language, wholeNames }: Pick<PackPages, 'language' | 'wholeNames'>): PaperText {
  const known = new Map<string, string>()
  return {
    language,
    running: text => {
      const divided = known.get(text) ?? softHyphenated(text, language, wholeNames)
      known.set(text, divided)
      return divided
    },
  }
}

/** Returns how texts are written for a file that is read on screen: as they are, so that a search finds every word. */
export const screenText = ({ language }: Pick<PackPages, 'language'>): PaperText => ({
  language,
  running: text => text,
})
