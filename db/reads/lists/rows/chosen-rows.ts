import { type RawBuilder, sql } from 'kysely'
import { readSql } from '../../../read-sql'
import type { Reader } from '../../../schema'
import type { ListSql } from '../columns/column-sql'

/** SQL for a row's id and name as JSON. Null when there is no such row. */
export const namedSql = (table: string, id: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`(select json_object('id', named.id, 'name', named.name) from ${sql.table(table)} named where named.id = ${id})`

/** Returns the SQL of a cell, the same expression that filters and sorting read. */
export const cell = (list: ListSql, field: string): RawBuilder<unknown> => list.columns[field]?.value ?? sql`null`

/** Reads the wanted cells of some rows of a list, in the order of their row numbers. The rows are chosen first, so no others are read. */
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

/** Parses a cell that was read as JSON. Null stays null. */
export const fromJson = <Value>(text: string | null): Value | null =>
  text === null ? null : (JSON.parse(text) as Value)
