import { sql } from 'kysely'
import { readSql } from '../../read-sql'
import type { Reader } from '../../schema'

/** A column that names rows of a kind. `bySubject` is true if another column beside it names the table. */
export type Reference = { readonly table: string; readonly column: string; readonly bySubject: boolean }

/**
 * A dismissed pair names its two rows itself, and `merged_into_id` says where a merged row went. Neither is a link to be moved by a merge.
 */
const noLinks = ['duplicate_dismissal.', '.merged_into_id']

/** Returns every column of the office's tables that can name a row of this table. It reads the schema, so none can be forgotten. */
export async function referencesTo(db: Reader, table: string): Promise<Reference[]> {
  const found = await readSql(
    db,
    sql<{ table: string; column: string; bySubject: number }>`
      select m.name as "table", f."from" as "column", 0 as bySubject
        from sqlite_master m, pragma_foreign_key_list(m.name) f where m.type = 'table' and f."table" = ${table}
      union all select m.name, 'subject_id', 1 from sqlite_master m where m.type = 'table'
        and (select count(*) from pragma_table_info(m.name) c where c.name in ('id', 'deleted_at', 'subject_table', 'subject_id')) = 4
      order by 1, 2`,
  )
  return found
    .filter(({ table: child, column }) => !noLinks.some(name => `${child}.${column}`.includes(name)))
    .map(reference => ({ ...reference, bySubject: reference.bySubject === 1 }))
}

/**
 * True if other tables have foreign keys to this one. Rows of such a table are never removed as duplicates, since the rows that refer to
 * them would be left without a target.
 */
export async function isReferredTo(db: Reader, table: string): Promise<boolean> {
  const found = await readSql(
    db,
    sql`select 1 from sqlite_master m, pragma_foreign_key_list(m.name) f where m.type = 'table' and f."table" = ${table} limit 1`,
  )
  return found.length > 0
}

/** Returns the columns of a table that hold content: not its row number, id and tombstone. */
export async function contentColumns(db: Reader, table: string): Promise<string[]> {
  const found = await readSql(
    db,
    sql<{
      name: string
    }>`select name from pragma_table_info(${table}) where name not in ('rid', 'id', 'deleted_at') order by cid`,
  )
  return found.map(column => column.name)
}
