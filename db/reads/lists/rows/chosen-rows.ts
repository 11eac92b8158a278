import { type RawBuilder, sql } from 'kysely'
import { type ListCode, type ListColumn, listColumns } from '../../../../src-shared/lists/list-columns'
import { type OwnCells, ownColumns } from '../../../../src-shared/lists/list-fields'
import { readSql } from '../../../read-sql'
import type { Reader } from '../../../schema'
import type { ListSql } from '../columns/column-sql'

/** SQL for a row's id and name as JSON. Null when there is no such row. */
export const namedSql = (table: string, id: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`(select json_object('id', named.id, 'name', named.name) from ${sql.table(table)} named where named.id = ${id})`

/** Returns the SQL of a cell, the same expression that filters and sorting read. */
export const cell = (list: ListSql, field: string): RawBuilder<unknown> => list.columns[field]?.value ?? sql`null`

/** Returns the SQL of the cells that are fields of the row's own table. */
export const ownCells = <List extends ListCode>(
  code: List,
  list: ListSql,
): Readonly<Record<keyof OwnCells<List> & string, RawBuilder<unknown>>> =>
  Object.fromEntries(
    ownColumns(code).flatMap(({ column }) =>
      column.isHidden || column.type === 'link' ? [] : [[column.code, cell(list, column.code)]],
    ),
  ) as Record<keyof OwnCells<List> & string, RawBuilder<unknown>>

const flagsOf = (list: ListCode): readonly string[] =>
  (listColumns[list] as readonly ListColumn[]).flatMap(({ code, type }) => (type === 'flag' ? [code] : []))

/**
 * Reads the wanted cells of some rows of a list, in the order of their row numbers. The rows are chosen first, so no others are read. SQLite
 * has no booleans, so flags are made of its 0 and 1.
 */
export async function chosenRows<Line>(
  db: Reader,
  code: ListCode,
  list: ListSql,
  rids: readonly number[],
  wanted: Readonly<Record<keyof Line & string, RawBuilder<unknown>>>,
): Promise<Line[]> {
  const cells = Object.entries<RawBuilder<unknown>>(wanted).map(([name, read]) => sql`${read} as ${sql.ref(name)}`)
  const rows = await readSql(
    db,
    sql<
      Record<string, unknown>
    >`with chosen as materialized (select value as rid, key as place from json_each(${JSON.stringify(rids)}))
      select ${sql.join(cells)} from chosen cross join ${list.from}
      where ${sql.ref(`${list.alias}.rid`)} = chosen.rid order by chosen.place`,
  )
  const flags = flagsOf(code).filter(flag => flag in wanted)
  for (const row of rows) for (const flag of flags) row[flag] = row[flag] === 1
  return rows as Line[]
}

/** Parses a cell that was read as JSON. Null stays null. */
export const fromJson = <Value>(text: string | null): Value | null =>
  text === null ? null : (JSON.parse(text) as Value)
