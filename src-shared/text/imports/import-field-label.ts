import { importColumnsEn } from '../en/import-columns'
import type { Language } from '../language'
import { type ImportColumnWords, importColumnsSv } from '../sv/import-columns'
import { wordFor } from '../told-words'

/** Returns the words of the columns of a file in a language. */
export const importColumnWords = (language: Language): ImportColumnWords =>
  language === 'sv' ? importColumnsSv : importColumnsEn

/** Returns the label of what a column is read as or a row changes. An id has its register in its name, such as `id riksdagen`. */
export const importFieldLabel = (field: string, language: Language): string =>
  wordFor(importColumnWords(language).fields, field.startsWith('id ') ? 'id' : field)

/** Returns the same label as it is written within a sentence. */
export function importFieldInSentence(field: string, language: Language): string {
  const label = importFieldLabel(field, language)
  return `${label.slice(0, 1).toLowerCase()}${label.slice(1)}`
}
