import { sql } from 'kysely'
import { bringUpToDate } from '../../../db/derived/bring-up-to-date'
import { readSql } from '../../../db/read-sql'
import { deleteInBulk } from '../../../db/record/bulk'
import { breachesSince, latestEntry } from '../../../db/rules/broken-rows'
import { subjects } from '../../../db/rules/references'
import { noteJudged } from '../../../db/rules/refuse-new-breaches'
import type { Reader, Writer } from '../../../db/schema'
import { sealNew } from '../../../db/seals/seal-entries'
import type { Turns } from '../../../db/work-step'
import type { ActionId } from '../../../src-shared/records/ids'
import { deciding } from '../concerned-by-rows'
import { byTable, type RowName, rowKey } from './row-keys'
import { type Apart, rowsApart } from './rows-apart'
import { refuseFixed } from './undo-changes'
import { referencesTo, referredTo } from './undo-references'

/** From how many entries on an action is undone in bulk. */
export const fewestInBulk = 2_000

/** How many entries are read, and how many rows of a table are deleted, with one statement. */
const [entriesAtATime, rowsAtATime] = [2_000, 500]

/**
 * After how many entries search, timelines and counts are brought up to date. An interaction whose links are gone and which is still there itself
 * is read for nothing then, so it is done seldom; and not only at the end, since what waits for it is kept in the file.
 */
const entriesToUpdate = 40_000

/** True if an action has so many entries that it is undone in bulk. */
export async function isUndoneInBulk(db: Reader | Writer, actionId: ActionId, fewest = fewestInBulk): Promise<boolean> {
  const rows = await readSql(
    db,
    sql`select 1 from change indexed by change_by_action where action_id = ${actionId} limit ${fewest}`,
  )
  return rows.length >= fewest
}

/** What was undone in bulk: how many rows, and those of the action that are left to be looked at one by one. */
export type InBulk = { readonly undone: number; readonly apart: readonly RowName[] }

/** How far a long undoing has come: `done` of about `total` rows. */
export type Told = (done: number, total: number) => Promise<void>

type Entry = RowName & { readonly at: number; readonly op: string; readonly isAlone: 0 | 1 }

/**
 * Yields the entries of an action, the latest first: what was made last refers to what was made before it. An entry is alone if no other is
 * about its row, so that the row is as the action made it.
 */
async function* entriesOf(db: Writer, actionId: ActionId, isOthersAsked: boolean): AsyncGenerator<readonly Entry[]> {
  const isAlone = isOthersAsked
    ? sql`json_type(c.columns, '$.deleted_at') is null and not exists (select 1 from change o indexed by change_by_row
        where o.table_name = c.table_name and o.row_id = c.row_id and o.rowid <> c.rowid)`
    : sql`1`
  for (let last = Number.MAX_SAFE_INTEGER; ; ) {
    const { rows } =
      await sql<Entry>`select c.rowid as at, c.table_name as "table", c.row_id as id, c.op, ${isAlone} as isAlone
      from change c indexed by change_by_action where c.action_id = ${actionId} and c.rowid < ${last} and c.op <> 'R'
      order by c.rowid desc limit ${entriesAtATime}`.execute(db)
    if (rows.length === 0) return
    yield rows
    last = rows.at(-1)?.at ?? last
  }
}

/** Returns the links among some rows that belong to interactions that the action did not make. What they say decides whom those concern. */
async function linksOfOthers(db: Writer, actionId: ActionId, rows: readonly RowName[]): Promise<readonly RowName[]> {
  const found: RowName[] = []
  for (const [table, some] of byTable(rows)) {
    if (!deciding.some(one => one === table)) continue
    const asked = JSON.stringify(some.map(({ id }) => id))
    const { rows: others } = await sql<{ id: string }>`select x.id from json_each(${asked}) asked
      cross join ${sql.table(table)} x on x.id = asked.value where not exists (
        select 1 from change c indexed by change_by_row
        where c.table_name = 'interaction' and c.row_id = x.interaction_id and c.action_id = ${actionId} and c.op = 'I')`.execute(
      db,
    )
    for (const { id } of others) found.push({ table, id })
  }
  return found
}

/** Returns the rows that cannot be undone in bulk, and how many the action made. Refuses what `refuseFixed` refuses. */
async function sortedOut(db: Writer, actionId: ActionId, turn: Turns) {
  const apart = rowsApart(db, actionId, turn)
  const tables = new Set<string>()
  const found: RowName[] = []
  let entries = 0
  for await (const some of entriesOf(db, actionId, true)) {
    entries += some.length
    for (const { table } of some) tables.add(table)
    found.push(...some.filter(({ op, isAlone }) => op !== 'I' || isAlone === 0))
    found.push(
      ...(await linksOfOthers(
        db,
        actionId,
        some.filter(({ isAlone }) => isAlone === 1),
      )),
    )
    await turn()
  }
  await refuseFixed(db, actionId, [...tables])
  await apart.add(found.map(({ table, id }) => ({ table, id })))
  return { apart, entries }
}

const plainAmong = (some: readonly Entry[], apart: Apart): readonly RowName[] =>
  some.filter(row => row.op === 'I' && !apart.keys.has(rowKey(row)))

/** Returns those of the deleted rows that a living row refers to. Nothing of the action that is deleted with them is living any more. */
async function stillReferred(db: Writer, actionId: ActionId, apart: Apart, turn: Turns): Promise<readonly RowName[]> {
  const { rows } = await sql<{
    to: string
  }>`select distinct f."table" as "to" from sqlite_master m, pragma_foreign_key_list(m.name) f
    where m.type = 'table'`.execute(db)
  const named = new Set([...rows.map(({ to }) => to), ...subjects])
  const known = new Map<string, Awaited<ReturnType<typeof referencesTo>>>()
  const found: RowName[] = []
  for await (const some of entriesOf(db, actionId, false)) {
    for (const [table, ofTable] of byTable(plainAmong(some, apart))) {
      if (!named.has(table)) continue
      const references = known.get(table) ?? (await referencesTo(db, table))
      known.set(table, references)
      const made = ofTable.map(({ id }) => ({ id, isMade: true, lastAt: '' }))
      const referred = await referredTo(db, table, made, references)
      for (const id of referred) found.push({ table, id })
      await turn()
    }
  }
  return found
}

/** Returns the rows whose deletion broke a rule, or whose dependants break one now. */
async function judged(db: Writer, from: number, turn: Turns): Promise<readonly RowName[]> {
  const last = await latestEntry(db)
  const found: RowName[] = []
  for (let entry = from; entry < last; entry += entriesAtATime) {
    for (const { by } of await breachesSince(db, entry, Math.min(last, entry + entriesAtATime))) found.push(by)
    await turn()
  }
  return found
}

/**
 * Takes back what an action made, as far as that is as it was and nothing else refers to it: whole statements delete the rows, which are then
 * not compared one by one. A row that anything speaks against is left alone with its parts and all that it refers to, for the caller to look at.
 * Undefined for an action of few entries.
 */
export async function undoInBulk(
  db: Writer,
  actionId: ActionId,
  now: Date,
  turn: Turns,
  tell: Told,
  fewest: number,
): Promise<InBulk | undefined> {
  if (!(await isUndoneInBulk(db, actionId, fewest))) return undefined
  const { apart, entries } = await sortedOut(db, actionId, turn)
  await sql`savepoint in_bulk`.execute(db)
  for (;;) {
    const first = await latestEntry(db)
    let [done, undone, updated] = [0, 0, 0]
    for await (const some of entriesOf(db, actionId, false)) {
      await tell(done, entries)
      done += some.length
      for (const [table, ofTable] of byTable(plainAmong(some, apart)))
        for (let from = 0; from < ofTable.length; from += rowsAtATime) {
          const ids = ofTable.slice(from, from + rowsAtATime).map(({ id }) => id)
          await deleteInBulk(db, table, ids, now.toISOString(), turn)
          undone += ids.length
          await turn()
        }
      await sealNew(db)
      await turn()
      if (done - updated < entriesToUpdate) continue
      updated = done
      await bringUpToDate(db, turn, rowsAtATime)
    }
    const referred = await stillReferred(db, actionId, apart, turn)
    const against = referred.length > 0 ? referred : await judged(db, first, turn)
    if (against.length === 0) {
      noteJudged(db, await latestEntry(db))
      await sql`release in_bulk`.execute(db)
      await bringUpToDate(db, turn, rowsAtATime)
      return { undone, apart: apart.rows() }
    }
    await sql`rollback to in_bulk`.execute(db)
    const known = apart.keys.size
    await apart.add(against)
    // What cannot be told apart is looked at one by one.
    if (apart.keys.size === known) {
      await sql`release in_bulk`.execute(db)
      return { undone: 0, apart: await everyRow(db, actionId) }
    }
  }
}

async function everyRow(db: Writer, actionId: ActionId): Promise<readonly RowName[]> {
  const { rows } =
    await sql<RowName>`select distinct table_name as "table", row_id as id from change indexed by change_by_action
    where action_id = ${actionId}`.execute(db)
  return rows
}
