import { sql } from 'kysely'
import { readSql } from '../../../db/read-sql'
import type { Snapshot } from '../../../db/schema'
import type { Store } from '../../../db/store'
import { rest, type Turns, takingTurns, tellStep } from '../../../db/work-step'
import type { WorkWatch } from '../../../src-shared/program/work-progress'
import type { ActionId } from '../../../src-shared/records/ids'
import { leaveWithThose } from '../../log/undo/leave-with-those'
import { type RowName, rowKey } from '../../log/undo/row-keys'
import { madeBy, rowsApart } from '../../log/undo/rows-apart'
import { rowsNow, rowsOfAction } from '../../log/undo/undo-changes'
import { type LeftReason, ownersOf, reasonToLeave, type Unit, undoPlan } from '../../log/undo/undo-plan'
import { referencesOut } from '../../log/undo/undo-references'
import { actionOfBatch } from './revert-import'

/** How many things a revert would leave, as they have been changed since the import or are used by what was written since. */
type RevertEffect = { readonly stays: number }

/** How many entries of the record are read with one statement. */
const entriesAtATime = 500

type Later = RowName & { readonly at: number; readonly isOfAction: 0 | 1 }

/** Returns the first and last entry of the record that were written after an action; `first` is above `last` if there is none. */
async function entriesSince(
  db: Snapshot,
  actionId: ActionId,
): Promise<{ readonly first: number; readonly last: number }> {
  const [own] = await readSql(
    db,
    sql<{
      last: number | null
    }>`select max(rowid) as last from change indexed by change_by_action where action_id = ${actionId}`,
  )
  const [all] = await readSql(db, sql<{ last: number | null }>`select max(rowid) as last from change`)
  return { first: (own?.last ?? 0) + 1, last: all?.last ?? 0 }
}

const laterEntries = (db: Snapshot, actionId: ActionId, from: number): Promise<readonly Later[]> =>
  readSql(
    db,
    sql<Later>`select c.rowid as at, c.table_name as "table", c.row_id as id, exists (
        select 1 from change o indexed by change_by_row
        where o.table_name = c.table_name and o.row_id = c.row_id and o.action_id = ${actionId}) as isOfAction
      from change c where c.rowid >= ${from} order by c.rowid limit ${entriesAtATime}`,
  )

/** The rows of an import that something was done with since: those that were written again, and those that other rows name now. */
type Since = { readonly touched: readonly RowName[]; readonly used: ReadonlySet<string> }

/**
 * Looks through what has been written since an import. What was written before it cannot name its rows, so that the cost is that of the
 * later entries, however large the import is.
 */
async function doneSince(db: Snapshot, actionId: ActionId, watch: WorkWatch, turn: Turns): Promise<Since> {
  const { first, last } = await entriesSince(db, actionId)
  const referred = await referencesOut(db)
  const rows = new Map<string, RowName>()
  const used = new Set<string>()
  for (let from = first; from <= last; ) {
    await tellStep(watch, { done: from - first, total: last - first + 1, detail: 'rows' })
    const entries = await laterEntries(db, actionId, from)
    for (const { table, id, isOfAction } of entries) if (isOfAction === 1) rows.set(`${table} ${id}`, { table, id })
    const others = entries.filter(({ isOfAction }) => isOfAction === 0)
    await turn()
    const now = await rowsNow(db, others)
    const named = others.flatMap(({ table, id }): readonly RowName[] => {
      const cells = now.get(rowKey({ table, id }))
      if (!cells || cells['deleted_at'] !== null) return []
      return [...referred({ table, now: cells }), ...ownersOf({ table, now: cells })]
    })
    for (const row of await madeBy(db, actionId, named)) {
      rows.set(rowKey(row), row)
      used.add(rowKey(row))
    }
    await turn()
    from = (entries.at(-1)?.at ?? last) + 1
  }
  return { touched: [...rows.values()], used }
}

/** Returns how many things of an action would be left: whole rows with their parts, and rows of which some cells would be. */
async function countLeft(db: Snapshot, actionId: ActionId, { touched, used }: Since, turn: Turns): Promise<number> {
  const apart = rowsApart(db, actionId, turn)
  await apart.add(touched)
  const units = await undoPlan(db, await rowsOfAction(db, actionId, apart.rows()))
  const left = new Map<Unit, { readonly reason: LeftReason }>()
  for (const unit of units) {
    const isUsed = unit.rows.some(({ row, how }) => how === 'go' && used.has(rowKey(row)))
    const reason = reasonToLeave(unit) ?? (isUsed ? 'still-referred' : undefined)
    if (reason) left.set(unit, { reason })
  }
  await leaveWithThose(db, units, left)
  const inPart = units.filter(unit => !left.has(unit)).flatMap(({ rows }) => rows.filter(({ reason }) => reason))
  return left.size + inPart.length
}

/** What is being counted for an office, so that a later question takes its place. */
const underWay = new WeakMap<Store, { readonly stop: AbortController; readonly ended: Promise<unknown> }>()

/**
 * Returns how many things `revertImport` would leave as the office is now, without trying it: nothing is written, and others write meanwhile. What
 * a rule keeps is only known when it is tried. A question that comes while an earlier one is answered calls that one off. Refuses an unknown
 * batch, and with `cancelled` when it is called off. `run` has the work followed.
 */
export function revertEffect(
  store: Store,
  batchId: string,
  run: (work: (watch: WorkWatch) => Promise<RevertEffect>) => Promise<RevertEffect> = work => work({}),
): Promise<RevertEffect> {
  const before = underWay.get(store)
  before?.stop.abort()
  const stop = new AbortController()
  const counting = async ({ tell, signal }: WorkWatch): Promise<RevertEffect> => {
    const watch = { ...(tell && { tell }), signal: signal ? AbortSignal.any([signal, stop.signal]) : stop.signal }
    await rest(watch)
    const actionId = await actionOfBatch(store, batchId)
    const turn = takingTurns(() => rest(watch))
    return store.snapshot(async db => {
      const since = await doneSince(db, actionId, watch, turn)
      return { stays: await countLeft(db, actionId, since, turn) }
    })
  }
  const doing = (before?.ended ?? Promise.resolve()).then(() => run(counting))
  const ended = doing.then(
    () => undefined,
    () => undefined,
  )
  underWay.set(store, { stop, ended })
  return doing
}
