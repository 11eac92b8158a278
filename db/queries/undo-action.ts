import { sql } from 'kysely'
import type { ActionId } from '../../src-shared/domain/ids'
import { Refused } from '../../src-shared/domain/refusal'
import type { Tables, Writer } from '../schema'
import { beganWith, fixedAs } from './fixed-action'

type Change = {
  readonly table_name: keyof Tables & string
  readonly row_id: string
  readonly hlc: string
  readonly op: string
  readonly columns: string
}

/**
 * A row that was left as it is: somebody has changed it since, something living refers to it, or what it held before came with an
 * update of the program, which the record is silent about.
 */
export type SkippedRow = {
  readonly table: string
  readonly id: string
  readonly reason: 'changed-since' | 'still-referred' | 'before-unrecorded'
}

/** How many changes went back, and which rows did not. */
export type Undone = { readonly undone: number; readonly skipped: readonly SkippedRow[] }

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

/** Whether the record has the making of a row, and so all that it was made with. */
async function isMadeOnRecord(db: Writer, { table_name, row_id }: Change): Promise<boolean> {
  const { rows } = await sql`select 1 from change
    where table_name = ${table_name} and row_id = ${row_id} and op <> 'U' limit 1`.execute(db)
  return rows.length > 0
}

/** What a cell held before a change: the newest earlier entry that mentions it, or nothing; undefined when the record cannot tell. */
async function valueBefore(db: Writer, change: Change, column: string): Promise<unknown> {
  const { rows } = await sql<{ value: unknown }>`
    select json_extract(columns, ${`$."${column}"`}) as value from change
    where table_name = ${change.table_name} and row_id = ${change.row_id} and hlc < ${change.hlc}
      and json_type(columns, ${`$."${column}"`}) is not null
    order by hlc desc limit 1`.execute(db)
  if (rows.length === 0 && !(await isMadeOnRecord(db, change))) return undefined
  return rows[0]?.value ?? null
}

async function rowNow(db: Writer, { table_name, row_id }: Change): Promise<Readonly<Record<string, unknown>>> {
  const { rows } = await sql<Record<string, unknown>>`
    select * from ${sql.table(table_name)} where id = ${row_id}`.execute(db)
  return rows[0] ?? {}
}

/**
 * Puts back each cell that holds what the change wrote, and tells why when not all of them did. The value decides and not its stamp,
 * or what was edited later and taken back again could never be undone.
 */
async function restoreCells(db: Writer, change: Change): Promise<SkippedRow['reason'] | undefined> {
  const written = Object.entries(JSON.parse(change.columns) as Record<string, unknown>)
  const now = await rowNow(db, change)
  const ours = written.filter(([column, value]) => now[column] === value)
  let reason: SkippedRow['reason'] | undefined = ours.length === written.length ? undefined : 'changed-since'
  for (const [column] of ours) {
    const before = await valueBefore(db, change, column)
    if (before === undefined) reason = 'before-unrecorded'
    else await setColumn(db, change, column, before)
  }
  return reason
}

/** Whether a row that was made holds anything but what it was made with; a null is not written down. */
async function isChangedSince(db: Writer, change: Change): Promise<boolean> {
  const made = JSON.parse(change.columns) as Record<string, unknown>
  const now = Object.entries(await rowNow(db, change)).filter(([column]) => column !== 'rid')
  return now.some(([column, value]) => value !== (made[column] ?? null))
}

async function whyLeft(db: Writer, change: Change): Promise<SkippedRow['reason'] | undefined> {
  if (await isChangedSince(db, change)) return 'changed-since'
  return (await isReferred(db, change.table_name, change.row_id)) ? 'still-referred' : undefined
}

/**
 * The changes of an action, newest first. Refuses an action that never was, the one the office began with, and the locking of a report,
 * which is opened with a reason only.
 */
async function changesOf(db: Writer, actionId: ActionId): Promise<Change[]> {
  const changes = await db
    .selectFrom('change')
    .select(['table_name', 'row_id', 'hlc', 'op', 'columns'])
    .where('action_id', '=', actionId)
    .orderBy('hlc', 'desc')
    .execute()
  if (changes.length === 0) throw new Refused({ code: 'unknown-id', what: 'åtgärd', id: actionId })
  const tables = changes.map(({ table_name }) => table_name)
  const fixed = fixedAs(actionId, tables, await beganWith(db))
  if (fixed) throw new Refused({ code: fixed === 'lock' ? 'lock-not-undone' : 'beginning-not-undone' })
  return changes as Change[]
}

/**
 * Takes back everything one action did, newest first, as an action of its own (so it can be undone in turn). What has been
 * changed or is used by others since is left and named. Refuses an action there is nothing left of.
 */
export async function undoAction(db: Writer, actionId: ActionId, now: Date): Promise<Undone> {
  let undone = 0
  const skipped: SkippedRow[] = []
  for (const change of await changesOf(db, actionId)) {
    const isMade = change.op !== 'U'
    const reason = isMade ? await whyLeft(db, change) : await restoreCells(db, change)
    if (reason) {
      skipped.push({ table: change.table_name, id: change.row_id, reason })
      continue
    }
    if (isMade) await setColumn(db, change, 'deleted_at', now.toISOString())
    undone += 1
  }
  if (undone === 0) throw new Refused({ code: 'nothing-to-undo' })
  return { undone, skipped }
}
