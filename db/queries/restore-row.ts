import { sql } from 'kysely'
import type { ActionId } from '../../src-shared/domain/ids'
import { Refused } from '../../src-shared/domain/refusal'
import { type RemovableKind, type RowCounts, removableKinds } from '../../src-shared/domain/trash'
import { readSql } from '../read-sql'
import type { Reader, Writer } from '../schema'
import { belongings, subjectTables, tableOfKind } from './belongings'

/** The action that deleted a row, which is what has to do with it that comes back. */
async function deletedBy(db: Writer, table: string, id: string): Promise<ActionId> {
  const { rows } = await sql<{ actionId: ActionId }>`select c.action_id as actionId
    from ${sql.table(table)} t cross join change c indexed by change_by_row on c.table_name = ${table} and c.row_id = t.id
    where t.id = ${id} and t.deleted_at is not null and json_type(c.columns, '$.deleted_at') = 'text'
    order by c.hlc desc limit 1`.execute(db)
  if (!rows[0]) throw new Refused({ code: 'not-in-trash', id })
  return rows[0].actionId
}

/** What one action deleted, by table. */
async function deletedIn(db: Writer, actionId: ActionId): Promise<Map<string, string>> {
  const { rows } = await sql<{
    table: string
    ids: string
  }>`select table_name as "table", json_group_array(row_id) as ids
    from change where action_id = ${actionId} and json_type(columns, '$.deleted_at') = 'text' group by table_name`.execute(
    db,
  )
  return new Map(rows.map(row => [row.table, row.ids]))
}

/** In which of the kinds that can be deleted a deleted row with this id is; undefined when in none. */
export async function kindInTrash(db: Reader, id: string): Promise<RemovableKind | undefined> {
  for (const kind of removableKinds) {
    const found = await readSql(
      db,
      sql`select 1 from ${sql.table(tableOfKind[kind])} where id = ${id} and deleted_at is not null`,
    )
    if (found.length > 0) return kind
  }
  return undefined
}

/**
 * Brings one row back from the trash, with what was deleted together with it and is part of it; the rest of that action stays deleted.
 * Refuses a row that is not deleted.
 */
export async function restoreRow(db: Writer, kind: RemovableKind, id: string): Promise<RowCounts> {
  const counts = new Map<string, number>()
  const gone = await deletedIn(db, await deletedBy(db, tableOfKind[kind], id))
  const raise = async (table: string, ids: readonly string[]): Promise<void> => {
    if (ids.length === 0) return
    const asked = JSON.stringify(ids)
    await sql`update ${sql.table(table)} set deleted_at = null where id in (select value from json_each(${asked}))`.execute(
      db,
    )
    counts.set(table, (counts.get(table) ?? 0) + ids.length)
    const hanging = [
      ...(belongings[table] ?? []).map(({ table: child, column }) => ({ child, isPart: sql`${sql.ref(column)}` })),
      ...subjectTables.map(child => ({ child, isPart: sql`case subject_table when ${table} then subject_id end` })),
    ]
    for (const { child, isPart } of hanging) {
      const { rows } = await sql<{ id: string }>`select id from ${sql.table(child)}
        where id in (select value from json_each(${gone.get(child) ?? '[]'})) and deleted_at is not null
          and ${isPart} in (select value from json_each(${asked}))`.execute(db)
      await raise(
        child,
        rows.map(row => row.id),
      )
    }
  }
  await raise(tableOfKind[kind], [id])
  return Object.fromEntries(counts)
}
