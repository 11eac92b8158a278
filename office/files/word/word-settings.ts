import { twips } from './word-measures'
import type { WordDocument } from './word-model'
import { wordSpace, xmlHead } from './word-names'

/** A word that ends within this much of the edge is left whole, in millimetres. */
const hyphenationZone = 6
/** How many lines in a row may end with a hyphen. */
const hyphensInARow = 2

/** Returns the settings of a report: Word hyphenates by itself, and the letters of the report follow with the file when it is saved again. */
export const settingsPart = (locale: WordDocument['locale']): string =>
  `${xmlHead}<w:settings ${wordSpace}><w:embedTrueTypeFonts/><w:saveSubsetFonts/><w:autoHyphenation/><w:consecutiveHyphenLimit w:val="${hyphensInARow}"/><w:hyphenationZone w:val="${twips(hyphenationZone)}"/><w:doNotHyphenateCaps/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="${locale}"/></w:settings>`
