import { type RawBuilder, sql } from 'kysely'
import type { IsoDate } from '../../../src-shared/days/iso-date'
import { dayMeant, periodMeant } from '../../../src-shared/days/relative-days'
import { type Condition, type Filter, isGroup, me } from '../../../src-shared/lists/list-filter'
import { type ColumnSql, idsIn, type ListSql } from './columns/column-sql'
import { spelled } from './spelled'
import { hasWords, type MetTexts } from './words-sql'

type Sql = RawBuilder<unknown>
/** What a filter is read with: today's date, the colleague that "me" means (null if unknown), and what its texts find. */
type Reading = { readonly today: IsoDate; readonly me: string | null; readonly met: MetTexts }

const json = (values: readonly unknown[]): Sql => sql`${JSON.stringify(values)}`

/** Treats a column of one value as a column of links. */
const asLinks = (cell: Sql) => ({ any: (ids: Sql) => sql`${cell} in ${idsIn(ids)}`, some: sql`${cell} is not null` })

function linked({ value, links }: ColumnSql, { operator, ids }: { operator: string; ids: readonly string[] }): Sql {
  const { any, some } = links ?? asLinks(value ?? sql`null`)
  if (operator === 'has-none') return sql`not coalesce(${any(json(ids))}, false)`
  if (operator === 'has-any') return any(json(ids))
  return ids.length === 0
    ? some
    : sql`(${sql.join(
        ids.map(id => any(json([id]))),
        sql` and `,
      )})`
}

function compared(column: ColumnSql, condition: Condition, reading: Reading): Sql {
  const cell = column.value ?? sql`null`
  const day = (value: Parameters<typeof dayMeant>[0]) => dayMeant(value, reading.today)
  switch (condition.operator) {
    case 'contains':
      return hasWords(column, condition.text, reading.met)
    case 'holds':
    case 'starts-with':
    case 'is':
      return spelled(column, condition.operator, condition.text)
    case 'any-of':
      return sql`${cell} in ${idsIn(json(condition.codes))}`
    case 'none-of':
      return sql`coalesce(${cell}, '') not in ${idsIn(json(condition.codes))}`
    case 'has-any':
    case 'has-all':
    case 'has-none':
      return linked(column, { ...condition, ids: condition.ids.map(id => (id === me ? (reading.me ?? '') : id)) })
    case 'on':
      return sql`${cell} = ${day(condition.day)}`
    case 'before':
      return sql`${cell} < ${day(condition.day)}`
    case 'after':
      return sql`${cell} > ${day(condition.day)}`
    case 'not-since':
      return sql`coalesce(${cell}, '') < ${day(condition.day)}`
    case 'between':
      return sql`${cell} between ${day(condition.from)} and ${day(condition.to)}`
    case 'within': {
      const { from, to } = periodMeant(condition.period, reading.today)
      return sql`${cell} between ${from} and ${to}`
    }
    case 'equals':
      return sql`${cell} = ${condition.number}`
    case 'less':
      return sql`${cell} < ${condition.number}`
    case 'more':
      return sql`${cell} > ${condition.number}`
    case 'yes':
      return sql`${cell} = 1`
    case 'no':
      return sql`${cell} = 0`
    case 'is-empty':
      return column.links ? sql`not (${column.links.some})` : sql`coalesce(${cell}, '') = ''`
    case 'is-not-empty':
      return column.links ? column.links.some : sql`coalesce(${cell}, '') <> ''`
  }
}

/**
 * Returns a filter as one SQL condition with every value bound. The query must be checked already: each field is a column of the list. A
 * comparison with an empty cell is null and counts as false. That is safe because no condition is ever negated from outside.
 */
export function filterSql(list: ListSql, filter: Filter, reading: Reading): Sql {
  const joined = (match: 'all' | 'any', rows: readonly Sql[]): Sql =>
    rows.length === 0 ? sql`true` : sql`(${sql.join(rows, match === 'all' ? sql` and ` : sql` or `)})`
  const one = (condition: Condition): Sql => sql`(${compared(list.columns[condition.field] ?? {}, condition, reading)})`
  return joined(
    filter.match,
    filter.rows.map(row => (isGroup(row) ? joined(row.match, row.rows.map(one)) : one(row))),
  )
}
