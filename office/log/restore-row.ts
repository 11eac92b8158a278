import { type RawBuilder, sql } from 'kysely'
import { readSql } from '../../db/read-sql'
import { redirected } from '../../db/reads/names/redirects'
import { belongings, subjectTables } from '../../db/reads/records/belongings'
import { referencesThatFollow } from '../../db/rules/references'
import { linkEnds } from '../../db/rules/row-rules'
import type { Reader, Writer } from '../../db/schema'
import { catalogueTables } from '../../src-shared/records/catalogue/catalogue'
import type { ActionId, InteractionId } from '../../src-shared/records/ids'
import { type MergedKind, mergedKinds } from '../../src-shared/records/merge'
import { type RemovableKind, type RowCounts, removableKinds } from '../../src-shared/records/trash'
import { Refused } from '../../src-shared/refusals/refusal'
import { followFacts } from './concern-links'
import { undoAction } from './undo/undo-action'
import type { SkippedRow } from './undo/undo-plan'

/**
 * Returns the action that deleted a row: whatever that action deleted together with the row can come back with it. Refuses a row that is
 * not deleted.
 */
async function deletedBy(db: Writer, table: string, id: string): Promise<ActionId> {
  const { rows } = await sql<{ actionId: ActionId }>`select c.action_id as actionId
    from ${sql.table(table)} t cross join change c indexed by change_by_row on c.table_name = ${table} and c.row_id = t.id
    where t.id = ${id} and t.deleted_at is not null and json_type(c.columns, '$.deleted_at') = 'text'
    order by c.hlc desc limit 1`.execute(db)
  if (!rows[0]) throw new Refused({ code: 'not-in-trash', id })
  return rows[0].actionId
}

/** Returns the ids of the rows that one action deleted, as a JSON list for each table. */
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

/** Returns the kind of a deleted row, out of the kinds that can be deleted; undefined if no deleted row has this id. */
export async function kindInTrash(db: Reader, id: string): Promise<RemovableKind | undefined> {
  for (const kind of removableKinds) {
    const found = await readSql(
      db,
      sql`select 1 from ${sql.table(catalogueTables[kind])} where id = ${id} and deleted_at is not null`,
    )
    if (found.length > 0) return kind
  }
  return undefined
}

/** Updates references of deleted rows: where one names a row that was merged away meanwhile, it now names the row that stayed. */
async function followMerges(db: Writer, table: string, asked: string): Promise<void> {
  for (const { column, to } of referencesThatFollow(table)) {
    const kind = mergedKinds.find(known => known === to)
    if (!kind) continue
    const { rows } = await sql<{ id: string; named: string }>`select x.id, p.id as named from ${sql.table(table)} x
      join ${sql.table(kind)} p on p.id = x.${sql.ref(column)} and p.deleted_at is not null and p.merged_into_id is not null
      where x.id in (select value from json_each(${asked}))`.execute(db)
    for (const { id, named } of rows)
      await sql`update ${sql.table(table)} set ${sql.ref(column)} = ${await redirected(db, kind, named)} where id = ${id}`.execute(
        db,
      )
  }
}

/**
 * SQL condition that leaves out a link that would be there twice: another was made meanwhile, or a merge has made two deleted links the
 * same.
 */
function notTwice(table: string): RawBuilder<unknown> {
  const ends = linkEnds[table]
  if (!ends) return sql`true`
  const [owner, other] = ends.map(end => sql.ref(end))
  return sql`not exists (select 1 from ${sql.table(table)} k where k.${owner} = x.${owner} and k.${other} = x.${other}
    and k.id <> x.id and (k.deleted_at is null or (k.deleted_at = x.deleted_at and k.rid < x.rid)))`
}

/** How many rows of each table came back, and which rows of a merge that was taken apart were left as they are. */
export type Restored = { readonly restored: RowCounts; readonly skipped: readonly SkippedRow[] }

/** Undoing the merge is the only way back for a row that was merged away: alone it would have none of its links. */
async function takeApart(db: Writer, kind: MergedKind, id: string, now: Date): Promise<Restored> {
  const { rows } = await sql<{ actionId: ActionId }>`select action_id as actionId from change indexed by change_by_row
    where table_name = ${kind} and row_id = ${id} and json_type(columns, '$.merged_into_id') = 'text' order by hlc desc limit 1`.execute(
    db,
  )
  const restored = { [kind]: 1 }
  if (rows[0]) return { restored, skipped: (await undoAction(db, rows[0].actionId, now)).skipped }
  // This file's change record does not hold the merge: the two become separate again, and the moved links stay where they are.
  await sql`update ${sql.table(kind)} set merged_into_id = null, deleted_at = null where id = ${id}`.execute(db)
  return { restored, skipped: [] }
}

async function isMergedAway(db: Writer, kind: MergedKind, id: string): Promise<boolean> {
  const { rows } =
    await sql`select 1 from ${sql.table(kind)} where id = ${id} and deleted_at is not null and merged_into_id is not null`.execute(
      db,
    )
  return rows.length > 0
}

/**
 * Brings one row back from the trash, with its parts that were deleted together with it. Everything else the action deleted stays deleted.
 * For a row that was merged away, the merge is undone, and `skipped` holds what it left. Refuses a row that is not deleted.
 */
export async function restoreRow(
  db: Writer,
  kind: RemovableKind,
  id: string,
  now: Date = new Date(),
): Promise<Restored> {
  const merged = mergedKinds.find(known => known === kind)
  if (merged && (await isMergedAway(db, merged, id))) return takeApart(db, merged, id, now)
  const counts = new Map<string, number>()
  const gone = await deletedIn(db, await deletedBy(db, catalogueTables[kind], id))
  const raise = async (table: string, ids: readonly string[]): Promise<void> => {
    if (ids.length === 0) return
    const asked = JSON.stringify(ids)
    await followMerges(db, table, asked)
    await sql`update ${sql.table(table)} as x set deleted_at = null
      where x.id in (select value from json_each(${asked})) and ${notTwice(table)}`.execute(db)
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
  await raise(catalogueTables[kind], [id])
  // The interaction's own links come back, except those whose facts are gone meanwhile. The rule adds no new ones.
  if (kind === 'interaction') await followFacts(db, { ids: [id as InteractionId], given: [] }, now, () => false)
  return { restored: Object.fromEntries(counts), skipped: [] }
}
