import { type RawBuilder, sql } from 'kysely'
import type { IsoDate } from '../../../src-shared/days/iso-date'
import type { ListQuery } from '../../../src-shared/lists/list-filter'
import type { Reader } from '../../schema'
import type { ListSql } from './columns/column-sql'
import { filterSql } from './filter-sql'
import { textSql } from './text-sql'

/** Returns everything a query requires of a row as one SQL condition: its filter, and the text typed beside the list. */
export async function conditionSql(
  db: Reader,
  list: ListSql,
  query: ListQuery,
  today: IsoDate,
): Promise<RawBuilder<unknown>> {
  const filter = filterSql(list, query.filter, { today, me: query.me })
  const text = await textSql(db, list, query, today)
  return text === undefined ? filter : sql`${filter} and ${text}`
}
