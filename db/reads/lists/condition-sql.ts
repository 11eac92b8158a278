import { type RawBuilder, sql } from 'kysely'
import type { IsoDate } from '../../../src-shared/days/iso-date'
import { isGroup, type ListQuery } from '../../../src-shared/lists/list-filter'
import type { Reader } from '../../schema'
import type { ListSql } from './columns/column-sql'
import { filterSql } from './filter-sql'
import { interactionsAsked } from './found-rows'
import { textSql, wordsTyped } from './text-sql'
import { askedOfIndex, isIndexed, type MetTexts, metTexts } from './words-sql'

/** Everything a query requires of a row. */
export type Required = {
  readonly where: RawBuilder<unknown>
  /**
   * What the search index of the log is asked for, if the query requires nothing else: the words of one text, in a filter of one row or typed
   * beside the list. Undefined for every other query.
   */
  readonly onlyAsked: string | undefined
}

function askedByFilter({ columns }: ListSql, { filter: { rows } }: ListQuery, met: MetTexts): string | undefined {
  const [row, ...others] = rows
  if (!row || others.length > 0 || isGroup(row) || row.operator !== 'contains') return undefined
  const column = columns[row.field] ?? {}
  return column.words?.isAlone ? askedOfIndex(column, met.get(row.text) ?? []) : undefined
}

/** Returns everything a query requires of a row: its filter, and the text typed beside the list. */
export async function requiredOf(db: Reader, list: ListSql, query: ListQuery, today: IsoDate): Promise<Required> {
  const met = await metTexts(db, query.filter)
  const filter = filterSql(list, query.filter, { today, me: query.me, met })
  if (wordsTyped(query.text ?? '').length === 0) return { where: filter, onlyAsked: askedByFilter(list, query, met) }
  if (query.list !== 'interactions')
    return {
      where: sql`${filter} and ${await textSql(db, list, { ...query, list: query.list }, today)}`,
      onlyAsked: undefined,
    }
  const asked = await interactionsAsked(db, query.text ?? '')
  const found = asked === undefined ? sql`false` : isIndexed(asked)
  return { where: sql`${filter} and ${found}`, onlyAsked: query.filter.rows.length === 0 ? asked : undefined }
}
