import { type RawBuilder, sql } from 'kysely'
import { type Filter, isGroup } from '../../../src-shared/lists/list-filter'
import { readWords } from '../../../src-shared/names/search-query'
import type { Reader } from '../../schema'
import { type MetTerm, metTerms, phrasesOf, wantedOf } from '../search/met-terms'
import { ridsNamed } from '../search/search-register'
import type { ColumnSql } from './columns/column-sql'
import { spelled } from './spelled'

type Sql = RawBuilder<unknown>

/** What each text of a filter's `contains` finds among the words of the office. Empty for a text without letters or digits. */
export type MetTexts = ReadonlyMap<string, readonly MetTerm[]>

/** Looks up the texts of all conditions with `contains`. */
export async function metTexts(db: Reader, { rows }: Filter): Promise<MetTexts> {
  const met = new Map<string, readonly MetTerm[]>()
  for (const one of rows.flatMap(row => (isGroup(row) ? row.rows : [row])))
    if (one.operator === 'contains' && !met.has(one.text)) met.set(one.text, await metTerms(db, readWords(one.text)))
  return met
}

/** Returns what the search index of the log is asked for, to find the words in the text of a column. Undefined if it does not have that text. */
export const askedOfIndex = ({ words }: ColumnSql, terms: readonly MetTerm[]): string | undefined =>
  words && terms.length > 0 ? `{${words.place}} : (${wantedOf(terms).any})` : undefined

/** SQL that is true of an interaction that the search index finds. */
export const isIndexed = (asked: string): Sql =>
  sql`i.rid in (select rowid from search_index where search_index match ${asked})`

/**
 * SQL that is true if the text of a column has the words, in any of their forms, as a search finds them. The log is asked by its search index.
 * The names of people are asked of the register's index. Other texts are divided into words and compared one by one. A text without letters or digits is looked for as it is written.
 */
export function hasWords(column: ColumnSql, text: string, met: MetTexts): Sql {
  const terms = met.get(text) ?? []
  if (terms.length === 0) return spelled(column, 'holds', text)
  const asked = askedOfIndex(column, terms)
  const isMet = sql`text_meets(${column.value ?? sql`null`}, ${JSON.stringify(phrasesOf(terms))})`
  const { names } = column
  if (names) return sql`(${names.rid} in (${ridsNamed(`{names} : (${wantedOf(terms).any})`, names.kind)}) and ${isMet})`
  if (asked === undefined) return isMet
  return column.words?.isAlone ? isIndexed(asked) : sql`(${isIndexed(asked)} and ${isMet})`
}
