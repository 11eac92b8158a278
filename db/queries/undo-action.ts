import { sql } from 'kysely'
import type { ActionId } from '../../src-shared/domain/ids'
import { Refused } from '../../src-shared/domain/refusal'
import type { Tables, Writer } from '../schema'

type Change = {
  readonly table_name: keyof Tables & string
  readonly row_id: string
  readonly hlc: string
  readonly op: string
  readonly columns: string
}

/** How many rows went back, and how many did not because somebody has changed or used them since. */
export type Undone = { readonly undone: number; readonly skipped: number }

/** Whether the row has been changed after this change by another action. */
async function isChangedSince(db: Writer, change: Change, actionId: ActionId): Promise<boolean> {
  const later = await db
    .selectFrom('change')
    .select('hlc')
    .where('table_name', '=', change.table_name)
    .where('row_id', '=', change.row_id)
    .where('hlc', '>', change.hlc)
    .where('action_id', '!=', actionId)
    .limit(1)
    .execute()
  return later.length > 0
}

/** Whether any living row still refers to this one: what others build on stays. */
async function isReferred(db: Writer, table: string, id: string): Promise<boolean> {
  const { rows: references } = await sql<{ child: string; column: string }>`
    select m.name as child, f."from" as column from sqlite_master m, pragma_foreign_key_list(m.name) f
    where m.type = 'table' and f."table" = ${table}`.execute(db)
  for (const { child, column } of references) {
    const { rows } =
      await sql`select 1 from ${sql.table(child)} where ${sql.ref(column)} = ${id} and deleted_at is null limit 1`.execute(
        db,
      )
    if (rows.length > 0) return true
  }
  return false
}

const setColumn = (db: Writer, { table_name, row_id }: Change, column: string, value: unknown) =>
  sql`update ${sql.table(table_name)} set ${sql.ref(column)} = ${value} where id = ${row_id} and ${sql.ref(column)} is not ${value}`.execute(
    db,
  )

/** What a cell held before a change: the newest earlier entry that mentions it, or nothing. */
async function valueBefore(db: Writer, change: Change, column: string): Promise<unknown> {
  const { rows } = await sql<{ value: unknown }>`
    select json_extract(columns, ${`$."${column}"`}) as value from change
    where table_name = ${change.table_name} and row_id = ${change.row_id} and hlc < ${change.hlc}
      and json_type(columns, ${`$."${column}"`}) is not null
    order by hlc desc limit 1`.execute(db)
  return rows[0]?.value ?? null
}

/** Puts back each cell that still holds what the change wrote; true when all of them did. */
async function restoreCells(db: Writer, change: Change): Promise<boolean> {
  const { rows } = await sql<{ clock: string }>`
    select clock from row_clock where table_name = ${change.table_name} and row_id = ${change.row_id}`.execute(db)
  const stamps = JSON.parse(rows[0]?.clock ?? '{}') as Record<string, string>
  const columns = Object.keys(JSON.parse(change.columns))
  const ours = columns.filter(column => stamps[column] === change.hlc)
  for (const column of ours) await setColumn(db, change, column, await valueBefore(db, change, column))
  return ours.length === columns.length
}

/**
 * Takes back everything one action did, newest first, as an action of its own (so it can be undone in turn). What has been
 * changed or is used by others since is left and counted as skipped. Refuses an action there is nothing left of.
 */
export async function undoAction(db: Writer, actionId: ActionId, now: Date): Promise<Undone> {
  const changes = await db
    .selectFrom('change')
    .select(['table_name', 'row_id', 'hlc', 'op', 'columns'])
    .where('action_id', '=', actionId)
    .orderBy('hlc', 'desc')
    .execute()
  let [undone, skipped] = [0, 0]
  for (const change of changes as Change[]) {
    if (change.op === 'U') {
      if (await restoreCells(db, change)) undone += 1
      else skipped += 1
      continue
    }
    const isLeft =
      (await isChangedSince(db, change, actionId)) || (await isReferred(db, change.table_name, change.row_id))
    if (isLeft) skipped += 1
    else {
      await setColumn(db, change, 'deleted_at', now.toISOString())
      undone += 1
    }
  }
  if (undone === 0) throw new Refused({ code: 'nothing-to-undo' })
  return { undone, skipped }
}
