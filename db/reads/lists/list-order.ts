import { type RawBuilder, sql } from 'kysely'
import type { ListQuery, SortBy } from '../../../src-shared/lists/list-filter'
import type { ListSql } from './columns/column-sql'

type Sql = RawBuilder<unknown>
type Term = { readonly by: Sql; readonly isDescending: boolean; readonly isNeverNull: boolean }

/**
 * Rows without a value come last, ascending or descending. If there is always a value, the term is kept so simple that an index can supply
 * the order.
 */
const termSql = ({ by, isDescending, isNeverNull }: Term): Sql =>
  sql`${isNeverNull ? sql`` : sql`${by} is null, `}${by} ${sql.raw(isDescending ? 'desc' : 'asc')}`

const orderOf = (list: ListSql, field: string, isDescending: boolean): Term => {
  const { order, value, isNeverNull } = list.columns[field] ?? {}
  return { by: order ?? value ?? sql`null`, isDescending, isNeverNull: isNeverNull === true }
}

/** Returns the SQL of a row's group: the cell itself, or the month of a day (2026-10). */
export function groupKey(list: ListSql, field: string, isDay: boolean): Sql {
  const { group, value } = list.columns[field] ?? {}
  if (group) return group.key
  const cell = value ?? sql`null`
  return isDay ? sql`substr(${cell}, 1, 7)` : cell
}

/** Returns what a query is sorted by. Empty for the default order of a list that is not that of a column. */
const sortOf = ({ usual }: ListSql, { sort }: ListQuery): readonly SortBy[] =>
  sort.length === 0 && usual ? [usual] : sort

const walkOf = (list: ListSql, query: ListQuery) =>
  sortOf(list, query)
    .map(({ field }) => list.columns[field]?.walk)
    .find(walk => walk !== undefined)

/**
 * Returns a source that supplies all living rows in the requested order by itself, with the SQL of their row numbers and of how many there
 * are. It serves only a query without any filter. Undefined if the order has no such source.
 */
export function wholeWalk(
  list: ListSql,
  query: ListQuery,
): { readonly from: Sql; readonly rid: Sql; readonly length: Sql } | undefined {
  const [first, ...others] = sortOf(list, query)
  const walk = first && others.length === 0 && query.groupBy === null ? list.columns[first.field]?.walk : undefined
  return walk && { from: walk.alone, rid: walk.rid, length: walk.length }
}

/** FROM clause of a query. A row appears once for each group it belongs to. */
export const rowsFrom = (list: ListSql, query: ListQuery): Sql =>
  sql`${walkOf(list, query)?.from ?? list.from} ${(query.groupBy !== null && list.columns[query.groupBy]?.group?.join) || sql``}`

/** Returns the order of the groups: days by month, other columns as the column is sorted. Rows without a group come last. */
export function groupOrder(list: ListSql, query: ListQuery, field: string, isDay: boolean): Sql {
  const isDescending = query.sort.find(sort => sort.field === field)?.isDescending ?? false
  const key = groupKey(list, field, isDay)
  const column = list.columns[field]
  const by = isDay ? key : (column?.group?.order ?? column?.order ?? key)
  const way = sql.raw(isDescending ? 'desc' : 'asc')
  return sql`${key} is null, ${by} ${way}, ${key} ${way}`
}

/**
 * Returns the complete order of a query. Rows that are alike in all its terms follow in the order in which they were added, which no two
 * rows share.
 */
export function orderSql(list: ListSql, query: ListQuery, isGroupedByDay: boolean): Sql {
  const sort = sortOf(list, query)
  const terms = sort.length > 0 ? sort.map(({ field, isDescending }) => orderOf(list, field, isDescending)) : list.order
  const way = sql.raw(terms[0]?.isDescending ? 'desc' : 'asc')
  const isByStart = list.alias === 'i' && (query.sort[0]?.field ?? 'startsOn') === 'startsOn'
  const rid = walkOf(list, query)?.rid ?? sql.ref(`${list.alias}.rid`)
  const last = isByStart ? sql`i.id ${way}` : sql`${rid} ${way}`
  const group = query.groupBy === null ? [] : [groupOrder(list, query, query.groupBy, isGroupedByDay)]
  return sql.join([...group, ...terms.map(termSql), last])
}
