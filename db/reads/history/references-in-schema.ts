import { sql } from 'kysely'
import { readSql } from '../../read-sql'
import type { Reader } from '../../schema'

/** A column that names rows of the kind asked about; `bySubject` when it does so beside a column that names the table. */
export type Reference = { readonly table: string; readonly column: string; readonly bySubject: boolean }

/** A dismissed pair names its two rows itself, and the mark of a merge says where a row went: neither is a link to move. */
const noLinks = ['duplicate_dismissal.', '.merged_into_id']

/** Every column of the office's tables that can name a row of this table, from the schema, so that none can be forgotten. */
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

/** Whether rows of a table hang on this one's: such a row is never taken away as a double, or they would hang on nothing. */
export async function isReferredTo(db: Reader, table: string): Promise<boolean> {
  const found = await readSql(
    db,
    sql`select 1 from sqlite_master m, pragma_foreign_key_list(m.name) f where m.type = 'table' and f."table" = ${table} limit 1`,
  )
  return found.length > 0
}

/** The columns of a table that say something: not the row's own number, name and tombstone. */
export async function contentColumns(db: Reader, table: string): Promise<string[]> {
  const found = await readSql(
    db,
    sql<{
      name: string
    }>`select name from pragma_table_info(${table}) where name not in ('rid', 'id', 'deleted_at') order by cid`,
  )
  return found.map(column => column.name)
}
