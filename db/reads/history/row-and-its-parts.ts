import { type RawBuilder, sql } from 'kysely'
import { readSql } from '../../read-sql'
import type { Reader } from '../../schema'
import { belongings, subjectTables } from '../records/belongings'

/** A row by its table and id. */
export type RowName = { readonly table: string; readonly id: string }

/** Returns the tables in which a row with this id was ever recorded. */
const tablesOf = (db: Reader, id: string): Promise<{ table: string }[]> =>
  readSql(
    db,
    sql<{ table: string }>`select distinct c.table_name as "table"
      from sqlite_master m cross join change c indexed by change_by_row on c.table_name = m.name and c.row_id = ${id}
      where m.type = 'table'`,
  )

/**
 * Returns a row and everything that is or was part of it: a removed participant belongs to the history of the interaction. Link rows are
 * found by their ids, since the indexes of links leave out deleted ones. Empty if there was never such a row.
 */
export async function rowAndItsParts(db: Reader, id: string): Promise<RowName[]> {
  const tables = (await tablesOf(db, id)).map(({ table }) => table)
  const parts = tables.flatMap(table => [
    ...(belongings[table] ?? []).map(
      ({ table: child, column, isLink }): RawBuilder<RowName> =>
        isLink
          ? sql`select ${child} as "table", id from ${sql.table(child)} where id >= ${`${id}:`} and id < ${`${id};`}`
          : sql`select ${child} as "table", id from ${sql.table(child)} where ${sql.ref(column)} = ${id} and id is not null`,
    ),
    ...subjectTables.map(
      (child): RawBuilder<RowName> =>
        sql`select ${child} as "table", id from ${sql.table(child)} where subject_table = ${table} and subject_id = ${id}`,
    ),
  ])
  const found = parts.length === 0 ? [] : await readSql(db, sql<RowName>`${sql.join(parts, sql` union all `)}`)
  return [...tables.map(table => ({ table, id })), ...found]
}
