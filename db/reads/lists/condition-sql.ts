import { type RawBuilder, sql } from 'kysely'
import type { IsoDate } from '../../../src-shared/days/iso-date'
import { isGroup, type ListQuery } from '../../../src-shared/lists/list-filter'
import type { Reader } from '../../schema'
import type { ListSql } from './columns/column-sql'
import { filterSql } from './filter-sql'
import { interactionsAsked } from './found-rows'
import { textSql } from './text-sql'
import { askedOfIndex, metTexts } from './words-sql'

/** Returns everything a query requires of a row as one SQL condition: its filter, and the text typed beside the list. */
export async function conditionSql(
  db: Reader,
  list: ListSql,
  query: ListQuery,
  today: IsoDate,
): Promise<RawBuilder<unknown>> {
  const filter = filterSql(list, query.filter, { today, me: query.me, met: await metTexts(db, query.filter) })
  const text = await textSql(db, list, query, today)
  return text === undefined ? filter : sql`${filter} and ${text}`
}

/**
 * Returns what the search index of the log is asked for, if a query requires nothing else: the words of one text, in a filter of one row or typed
 * beside the list. Undefined for every other query.
 */
export async function onlyAsked(db: Reader, list: ListSql, query: ListQuery): Promise<string | undefined> {
  const [row, ...others] = query.filter.rows
  if (query.list !== 'interactions' || others.length > 0) return undefined
  if (query.text?.trim()) return row ? undefined : interactionsAsked(db, query.text)
  if (!row || isGroup(row) || row.operator !== 'contains') return undefined
  const column = list.columns[row.field] ?? {}
  return column.words?.isAlone
    ? askedOfIndex(column, (await metTexts(db, query.filter)).get(row.text) ?? [])
    : undefined
}
