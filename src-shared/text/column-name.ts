import { historyEn } from './en/history'
import type { Language } from './language'
import { historySv } from './sv/history'

/** Returns what a column of a table is called in a sentence, in the definite form ("anteckningen"). */
export function columnName(table: string, column: string, language: Language): string {
  const words = language === 'sv' ? historySv : historyEn
  return words.columns[`${table}.${column}`] ?? words.columns[column] ?? words.something
}
