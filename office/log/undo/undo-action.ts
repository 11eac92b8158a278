import { sql } from 'kysely'
import { reopenSettled } from '../../../db/exchange/settling'
import { asReader } from '../../../db/read-sql'
import { breachesAmong, breachKey, withNames } from '../../../db/rules/broken-rows'
import { cameBackAsItWent } from '../../../db/rules/came-back-as-it-went'
import type { Writer } from '../../../db/schema'
import { rest, type Turns, takingTurns } from '../../../db/work-step'
import type { ActionId } from '../../../src-shared/records/ids'
import { Refused } from '../../../src-shared/refusals/refusal'
import { followFacts } from '../concern-links'
import { concernedByRows } from '../concerned-by-rows'
import { leaveWithThose } from './leave-with-those'
import { isOfMergedKind, putAllBack } from './put-back'
import { byTable, rowKey } from './row-keys'
import { type DoneRow, rowsOfAction } from './undo-changes'
import { fewestInBulk, type Told, undoInBulk } from './undo-in-bulk'
import { reasonToLeave, type SkippedRow, type Unit, undoPlan } from './undo-plan'
import { referredTo } from './undo-references'

/** How many rows were undone, and which rows were not, each with a reason. */
export type Undone = { readonly undone: number; readonly skipped: readonly SkippedRow[] }

type Left = Omit<SkippedRow, 'table' | 'id'>

/** Returns the units that cannot be undone as the office now is: other rows refer to them, or a rule would be broken. */
async function unfit(db: Writer, units: readonly Unit[], known: ReadonlySet<string>): Promise<Map<Unit, Left>> {
  const found = new Map<Unit, Left>()
  const rows = units.flatMap(unit => unit.rows.map(undo => ({ unit, undo })))
  const going = rows.filter(({ undo }) => undo.how === 'go')
  for (const [table, ofTable] of byTable(going.map(each => ({ ...each, table: each.undo.row.table })))) {
    const referred = await referredTo(
      db,
      table,
      ofTable.map(({ undo }) => undo.row),
    )
    for (const { unit, undo } of ofTable) if (referred.has(undo.row.id)) found.set(unit, { reason: 'still-referred' })
  }
  const keys = new Map(rows.map(each => [rowKey(each.undo.row), each]))
  for (const breach of await breachesAmong(
    db,
    rows.map(({ undo }) => undo.row),
  )) {
    if (known.has(breachKey(breach)) || (await cameBackAsItWent(db, breach))) continue
    const blamed = keys.get(rowKey(breach.by)) ?? keys.get(rowKey(breach))
    // A part that comes back with its owner keeps its old references, even if those rows are gone meanwhile.
    const isPart = blamed?.undo.how === 'come' && blamed.undo !== blamed.unit.root
    if (blamed && !found.has(blamed.unit) && !(breach.isAtWriting && isPart))
      found.set(blamed.unit, { reason: 'against-rule', rule: breach.rule })
  }
  return found
}

/**
 * Refuses the undo of a merge (or of its undo) if the row that was merged away cannot come back (or go again). Otherwise links would move to
 * or from a row that stays where it is. A link that was changed since is no hindrance: it is left and reported.
 */
async function refuseHalfMerge(db: Writer, units: readonly Unit[], left: ReadonlyMap<Unit, Left>): Promise<void> {
  for (const unit of units) {
    const { row } = unit.root
    const why = left.get(unit)
    if (!why || !isOfMergedKind(unit) || !Object.hasOwn(row.written, 'merged_into_id')) continue
    if (row.now['merged_into_id'] !== row.written['merged_into_id']) throw new Refused({ code: 'nothing-to-undo' })
    throw await blocked(db, { table: row.table, id: row.id, ...why })
  }
}

async function blocked(db: Writer, { table, id, rule }: SkippedRow): Promise<Refused> {
  const [named] = await withNames(asReader(db), [{ table, id, rule: rule ?? 'names-gone' }])
  return new Refused(
    rule
      ? { code: 'rule-broken', rule, table, name: named?.name ?? null }
      : { code: 'used-since', table, name: named?.name ?? null },
  )
}

/** How an undo of many rows goes on: how others get their turn, whom it tells how far it has come, and from how many entries on it is in bulk. */
export type Undoing = { readonly turn?: Turns; readonly tell?: Told; readonly fewest?: number }

const usually = { tell: async () => undefined, fewest: fewestInBulk }

/**
 * Undoes everything one action did. The undo belongs to the caller's action, so it can be undone in turn. A row is undone or left together
 * with its parts. What has been changed since, is used by other rows, or would break a rule is left whole and reported in `skipped`.
 * Refuses what `rowsOfAction` refuses, an action with nothing left to undo, and one that could only be undone against a rule. What a large
 * action made, and nothing speaks against, is undone in bulk first.
 */
export async function undoAction(db: Writer, actionId: ActionId, now: Date, how: Undoing = {}): Promise<Undone> {
  const { turn = takingTurns(() => rest({})), tell, fewest } = { ...usually, ...how }
  const { reopened, isAll } = await reopenSettled(db, actionId, turn)
  if (isAll) return { undone: reopened, skipped: [] }
  const inBulk = await undoInBulk(db, actionId, now, turn, tell, fewest)
  const one = await undoOneByOne(
    db,
    await rowsOfAction(db, actionId, inBulk?.apart),
    now,
    inBulk !== undefined && inBulk.undone > 0,
  )
  return { ...one, undone: one.undone + (inBulk?.undone ?? 0) }
}

/** Undoes rows of an action, comparing each with what it was. `isAnyUndone` is true if others of the action have been undone. */
async function undoOneByOne(db: Writer, done: readonly DoneRow[], now: Date, isAnyUndone: boolean): Promise<Undone> {
  const { concerned, isOurs } = await concernedByRows(db, done)
  const units = await undoPlan(db, done)
  const known = new Set((await breachesAmong(db, done)).map(breachKey))
  const left = new Map<Unit, Left>()
  for (const unit of units) {
    const reason = reasonToLeave(unit)
    if (reason) left.set(unit, { reason })
  }
  await leaveWithThose(db, units, left)
  await sql`savepoint undoing`.execute(db)
  for (;;) {
    const tried = units.filter(unit => !left.has(unit))
    await refuseHalfMerge(db, units, left)
    await putAllBack(db, tried, now)
    const found = await unfit(db, tried, known)
    if (found.size === 0) break
    for (const [unit, why] of found) left.set(unit, why)
    await sql`rollback to undoing`.execute(db)
  }
  await sql`release undoing`.execute(db)
  // The links are as they were before. The rule may add only a link that the undone action itself wrote.
  await followFacts(db, concerned, now, isOurs)
  const skipped: SkippedRow[] = units.flatMap(unit => {
    const why = left.get(unit)
    if (why) return [{ table: unit.root.row.table, id: unit.root.row.id, ...why }]
    return unit.rows.flatMap(({ row, reason, columns }) =>
      reason ? [{ table: row.table, id: row.id, reason, ...(columns ? { columns } : {}) }] : [],
    )
  })
  const undone = units
    .filter(unit => !left.has(unit))
    .flatMap(unit => unit.rows)
    .filter(({ row, cells }) => row.isMade || cells.length > 0).length
  const [first] = skipped.filter(({ rule }) => rule)
  // A row that the action made and that still exists is reported in `skipped`. Otherwise everything is undone already or changed beyond
  // recognition.
  const isThere = units.some(({ root }) => root.how === 'go' && root.row.now['deleted_at'] === null)
  if (undone === 0 && !isAnyUndone && first) throw await blocked(db, first)
  if (undone === 0 && !isAnyUndone && !isThere && units.length > 0) throw new Refused({ code: 'nothing-to-undo' })
  return { undone, skipped }
}
