import { type RawBuilder, sql } from 'kysely'
import type { ListQuery } from '../../../src-shared/lists/list-filter'
import type { ListSql } from './columns/column-sql'

type Sql = RawBuilder<unknown>
type Term = { readonly by: Sql; readonly isDescending: boolean; readonly isNeverNull: boolean }

/** Rows without a value stand last whichever way it is sorted. Where there is always one, the term stays what an index can walk. */
const termSql = ({ by, isDescending, isNeverNull }: Term): Sql =>
  sql`${isNeverNull ? sql`` : sql`${by} is null, `}${by} ${sql.raw(isDescending ? 'desc' : 'asc')}`

const orderOf = (list: ListSql, field: string, isDescending: boolean): Term => {
  const { order, value, isNeverNull } = list.columns[field] ?? {}
  return { by: order ?? value ?? sql`null`, isDescending, isNeverNull: isNeverNull === true }
}

/** What a row's group is: the cell, of a day its month. */
export function groupKey(list: ListSql, field: string, isDay: boolean): Sql {
  const { group, value } = list.columns[field] ?? {}
  if (group) return group.key
  const cell = value ?? sql`null`
  return isDay ? sql`substr(${cell}, 1, 7)` : cell
}

const walkOf = (list: ListSql, { sort }: ListQuery) =>
  sort.map(({ field }) => list.columns[field]?.walk).find(walk => walk !== undefined)

/** What gives all living rows in the order asked for by itself, row numbers first: for a query that asks for nothing else of them. */
export function wholeWalk(list: ListSql, query: ListQuery): { readonly from: Sql; readonly rid: Sql } | undefined {
  const [first, ...others] = query.sort
  const walk = first && others.length === 0 && query.groupBy === null ? list.columns[first.field]?.walk : undefined
  return walk && { from: walk.alone, rid: walk.rid }
}

/** Whence the rows of a query come, each once for every group it stands in. */
export const rowsFrom = (list: ListSql, query: ListQuery): Sql =>
  sql`${walkOf(list, query)?.from ?? list.from} ${(query.groupBy !== null && list.columns[query.groupBy]?.group?.join) || sql``}`

/** The order of the groups: days by month, else as the column is sorted; rows without stand last. */
export function groupOrder(list: ListSql, query: ListQuery, field: string, isDay: boolean): Sql {
  const isDescending = query.sort.find(sort => sort.field === field)?.isDescending ?? false
  const key = groupKey(list, field, isDay)
  const column = list.columns[field]
  const by = isDay ? key : (column?.group?.order ?? column?.order ?? key)
  const way = sql.raw(isDescending ? 'desc' : 'asc')
  return sql`${key} is null, ${by} ${way}, ${key} ${way}`
}

/** The whole order of a query; rows alike in all of it stand as they were made, which no two do at once. */
export function orderSql(list: ListSql, query: ListQuery, isGroupedByDay: boolean): Sql {
  const terms =
    query.sort.length > 0 ? query.sort.map(sort => orderOf(list, sort.field, sort.isDescending)) : list.order
  const way = sql.raw(terms[0]?.isDescending ? 'desc' : 'asc')
  const isByStart = list.alias === 'i' && (query.sort[0]?.field ?? 'startsOn') === 'startsOn'
  const rid = walkOf(list, query)?.rid ?? sql.ref(`${list.alias}.rid`)
  const last = isByStart ? sql`i.id ${way}` : sql`${rid} ${way}`
  const group = query.groupBy === null ? [] : [groupOrder(list, query, query.groupBy, isGroupedByDay)]
  return sql.join([...group, ...terms.map(termSql), last])
}
