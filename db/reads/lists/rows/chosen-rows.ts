import { type RawBuilder, sql } from 'kysely'
import { readSql } from '../../../read-sql'
import type { Reader } from '../../../schema'
import type { ListSql } from '../columns/column-sql'

/** A name and the id it belongs to as JSON; null when there is no such row. */
export const namedSql = (table: string, id: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`(select json_object('id', named.id, 'name', named.name) from ${sql.table(table)} named where named.id = ${id})`

/** A cell of a list, read as the filter and the sorting read it. */
export const cell = (list: ListSql, field: string): RawBuilder<unknown> => list.columns[field]?.value ?? sql`null`

/** Reads what is wanted of some rows of a list, in the order of their numbers: the rows first, and only theirs. */
export const chosenRows = <Line>(
  db: Reader,
  list: ListSql,
  rids: readonly number[],
  wanted: Readonly<Record<keyof Line & string, RawBuilder<unknown>>>,
): Promise<Line[]> => {
  const cells = Object.entries<RawBuilder<unknown>>(wanted).map(([name, read]) => sql`${read} as ${sql.ref(name)}`)
  return readSql(
    db,
    sql<Line>`with chosen as materialized (select value as rid, key as place from json_each(${JSON.stringify(rids)}))
      select ${sql.join(cells)} from chosen cross join ${list.from}
      where ${sql.ref(`${list.alias}.rid`)} = chosen.rid order by chosen.place`,
  )
}

/** What was read as JSON; null stays null. */
export const fromJson = <Value>(text: string | null): Value | null =>
  text === null ? null : (JSON.parse(text) as Value)
