import { sql } from 'kysely'
import { readSql } from '../../../db/read-sql'
import type { Reader, Writer } from '../../../db/schema'
import { byTable, type RowName } from './row-keys'
import { type DoneRow, inSteps } from './undo-changes'

type Reference = { readonly child: string; readonly column: string; readonly isAbout: number }

type Named = { readonly table: string; readonly column: string; readonly to: string }

/** Returns the rows that a row refers to, by its cells. */
export type Referred = (row: Pick<DoneRow, 'table' | 'now'>) => readonly RowName[]

/** Reads which columns of which tables refer to rows of others, and returns what a row refers to by them. */
export async function referencesOut(db: Reader | Writer): Promise<Referred> {
  const rows = await readSql(
    db,
    sql<Named>`select m.name as "table", f."from" as "column", f."table" as "to"
      from sqlite_master m, pragma_foreign_key_list(m.name) f where m.type = 'table'`,
  )
  const references = byTable(rows)
  return ({ table, now }) =>
    (references.get(table) ?? []).flatMap(({ column, to }) => {
      const id = now[column]
      return typeof id === 'string' ? [{ table: to, id }] : []
    })
}

/** Returns how rows of other tables can refer to rows of a table, or be about them. */
export async function referencesTo(db: Writer, table: string): Promise<readonly Reference[]> {
  const { rows } = await sql<Reference>`
    select m.name as child, f."from" as "column", 0 as isAbout from sqlite_master m, pragma_foreign_key_list(m.name) f
      where m.type = 'table' and f."table" = ${table}
    union all select m.name, 'subject_id', 1 from sqlite_master m where m.type = 'table'
      and (select count(*) from pragma_table_info(m.name) c where c.name in ('id', 'deleted_at', 'subject_table', 'subject_id')) = 4`.execute(
    db,
  )
  return rows
}

/**
 * Returns those of the given rows of a table that a living row refers to or is about. Such a row stays. For rows that the
 * action brought back, only references written after the action count.
 */
export async function referredTo(
  db: Writer,
  table: string,
  rows: readonly Pick<DoneRow, 'id' | 'isMade' | 'lastAt'>[],
  known?: readonly Reference[],
): Promise<ReadonlySet<string>> {
  const references = known ?? (await referencesTo(db, table))
  const found = new Set<string>()
  for (const { child, column, isAbout } of references)
    await inSteps(rows, async some => {
      const asked = JSON.stringify(some.map(({ id, isMade, lastAt }) => [id, isMade ? '' : lastAt]))
      const { rows: referring } = await sql<{
        id: string
      }>`select distinct asked.value ->> 0 as id from json_each(${asked}) asked
      cross join ${sql.table(child)} x on x.${sql.ref(column)} = asked.value ->> 0 and x.deleted_at is null
      where ${isAbout === 1 ? sql`x.subject_table = ${table}` : sql`true`} and (asked.value ->> 1 = '' or exists (
        select 1 from change e where e.table_name = ${child} and e.row_id = x.id and e.hlc > asked.value ->> 1))`.execute(
        db,
      )
      for (const { id } of referring) found.add(id)
    })
  return found
}
