import { checkedDay } from '../days/checked-day'
import { Refused } from '../refusals/refusal'
import { columnOf, type ListCode, type ListColumn, operatorsOf } from './list-columns'
import { type Condition, type DayValue, type Filter, isGroup, type ListQuery, me } from './list-filter'

/** Returns a list's column. Throws a refusal if the list has no such column. */
export function checkedColumn(list: ListCode, field: string): ListColumn {
  const column = columnOf(list, field)
  if (!column) throw new Refused({ code: 'unknown-column', list, field })
  return column
}

const checkDay = (day: DayValue): void => {
  if (typeof day === 'string') checkedDay(day)
}

function checkCondition(list: ListCode, condition: Condition): void {
  const column = checkedColumn(list, condition.field)
  const { field, operator } = condition
  const allowed: readonly string[] = operatorsOf[column.type]
  if (!allowed.includes(operator)) throw new Refused({ code: 'wrong-operator', list, field, operator })
  if ('day' in condition) checkDay(condition.day)
  if (condition.operator === 'between') {
    checkDay(condition.from)
    checkDay(condition.to)
    const { from, to } = condition
    if (typeof from === 'string' && typeof to === 'string' && from > to)
      throw new Refused({ code: 'period-backwards', from, to })
  }
}

/** Returns the conditions of a filter, including those in its groups. */
export const conditionsOf = (filter: Filter): readonly Condition[] =>
  filter.rows.flatMap(row => (isGroup(row) ? row.rows : [row]))

/** True if a filter uses `@me`, so it needs a known user. */
export const isAboutMe = (filter: Filter): boolean =>
  conditionsOf(filter).some(condition => 'ids' in condition && condition.ids.includes(me))

/**
 * Returns the query. Throws a refusal if it names an unknown column, or compares a column by an operator or day that cannot be. Also throws
 * if it sorts or groups by a column that has no order, or uses `@me` when the user is not known.
 */
export function checkedQuery(query: ListQuery): ListQuery {
  const { list } = query
  for (const condition of conditionsOf(query.filter)) checkCondition(list, condition)
  if (query.me === null && isAboutMe(query.filter)) throw new Refused({ code: 'me-unknown' })
  for (const { field } of query.sort)
    if (!checkedColumn(list, field).isSortable) throw new Refused({ code: 'not-sortable', list, field })
  if (query.groupBy !== null && !checkedColumn(list, query.groupBy).isGroupable)
    throw new Refused({ code: 'not-sortable', list, field: query.groupBy })
  return query
}
