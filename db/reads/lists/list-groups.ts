import { sql } from 'kysely'
import type { IsoDate } from '../../../src-shared/days/iso-date'
import { checkedQuery } from '../../../src-shared/lists/checked-list'
import { columnOf, type LinkKind } from '../../../src-shared/lists/list-columns'
import { isByDay, type ListGroup, type ListQuery } from '../../../src-shared/lists/list-filter'
import { readSql } from '../../read-sql'
import type { Reader } from '../../schema'
import { requiredOf } from './condition-sql'
import { inPlace, listDays } from './list-days'
import { linkTables } from './list-names'
import { groupKey, groupOrder, rowsFrom } from './list-order'
import { listOn } from './seen-from'

const labelOf = (link: LinkKind | undefined) =>
  link === undefined
    ? sql`null`
    : sql`(select named.name from ${sql.table(linkTables[link])} named where named.id = grouped.key)`

/**
 * Returns the groups of a query in the order of its rows. The log in the order of its days has a group for each day without being grouped,
 * since the order of its rows is the same. Empty for another query that is not grouped. Throws as `rowNumbers` does.
 */
export async function listGroups(db: Reader, query: ListQuery, today: IsoDate): Promise<ListGroup[]> {
  const { groupBy } = checkedQuery(query)
  if (groupBy === null) return isByDay(query) ? listDays(db, query, today) : []
  const column = columnOf(query.list, groupBy)
  const isDay = column?.type === 'day'
  const list = await listOn(db, query.list, today)
  const { where } = await requiredOf(db, list, query, today)
  const groups = await readSql(
    db,
    sql<{ key: string | number | null; label: string | null; count: number }>`
      select grouped.key, ${labelOf(column?.link)} as label, grouped.count from (
        select ${groupKey(list, groupBy, isDay)} as key, count(*) as count, row_number() over (order by ${groupOrder(list, query, groupBy, isDay)}) as place
        from ${rowsFrom(list, query)} where ${list.living} and ${where}
        group by key) grouped order by grouped.place`,
  )
  return inPlace(groups.map(group => ({ ...group, key: group.key === null ? null : String(group.key) })))
}
