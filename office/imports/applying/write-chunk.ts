import { sql } from 'kysely'
import { insertRows } from '../../../db/insert-rows'
import { breachesAmong, breachesSince, breachKey, latestEntry } from '../../../db/rules/broken-rows'
import { noteJudged } from '../../../db/rules/refuse-new-breaches'
import type { Writer } from '../../../db/schema'
import type { Turns } from '../../../db/work-step'
import type { PlanReason } from '../../../src-shared/imports/plan-reason'
import type { InteractionId, PartnerId } from '../../../src-shared/records/ids'
import { Refused } from '../../../src-shared/refusals/refusal'
import type { RowRule } from '../../../src-shared/refusals/row-rule'
import { linksOfLogged } from '../../log/concern-links'
import type { PlannedRow } from '../planning/import-plan'
import type { RowEffect } from '../planning/row-effect'
import { type Applying, namesNeeded, putNames, putSource } from './applying'
import { type Change, putAdditions, writeChanges } from './put-changes'
import { withArea } from './put-priorities'
import { type Added, putAdded } from './put-rows'
import { type RowsToWrite, rowsToWrite } from './written-rows'

/** A row of the plan, and what is done with it. */
export type Doing = { readonly row: PlannedRow; readonly effect: Exclude<RowEffect, { does: 'nothing' }> }

type RowKey = { readonly table: string; readonly id: string }
const keyOf = ({ table, id }: RowKey): string => `${table} ${id}`

/** The rule that a refusal of logging by hand is about. */
const ruleOf: Readonly<Partial<Record<Refused['refusal']['code'], RowRule>>> = {
  'no-participant': 'no-counterpart',
  'no-headline': 'no-headline',
  'not-a-date': 'no-day',
  'not-a-time': 'no-time',
}

/** Returns why a row cannot be written. What is no refusal of the office is thrown on. */
function reasonOf(error: unknown): PlanReason {
  const rule = error instanceof Refused ? ruleOf[error.refusal.code] : undefined
  if (!rule) throw error
  return { what: 'against-rule', rule }
}

/** Puts the new rows of a step; a row that the office refuses is left out, with its reason. Returns what each row became. */
function putRows(applying: Applying, doings: readonly Doing[], out: RowsToWrite): ReadonlyMap<number, Added> {
  const added = new Map<number, Added>()
  for (const { row, effect } of doings) {
    if (effect.does !== 'add') continue
    try {
      const one = putAdded(applying, row, out)
      if (one) {
        added.set(row.at, one)
        // Rows below it can name it: an area its issues, somebody of an archive the interactions.
        applying.subjects.set(row.at, one.id)
        if (row.self !== undefined) applying.made.set(row.self, one.id)
      } else applying.refused.set(row.at, { what: 'no-area' })
    } catch (error) {
      applying.refused.set(row.at, reasonOf(error))
    }
  }
  return added
}

/** Which row of the plan each row of the office with an owner of its own belongs to, by the id of the owner. */
const ownersOf = (added: ReadonlyMap<number, Added>, changes: readonly Change[]): ReadonlyMap<string, number> =>
  new Map([
    ...[...added].map(([at, { id }]) => [id, at] as const),
    ...changes.map(({ row, id }) => [id, row.at] as const),
  ])

/** Which row of the plan each written row belongs to, so that a breach of a rule names its row. */
function blames(
  rows: RowsToWrite,
  owners: ReadonlyMap<string, number>,
  changes: readonly Change[],
): ReadonlyMap<string, number> {
  const blamed = new Map<string, number>()
  for (const [table, written] of rows.tables())
    for (const row of written) {
      const of = [
        row['id'],
        row['interaction_id'],
        row['person_id'],
        row['organisation_id'],
        row['process_id'],
        row['issue_id'],
      ]
      const at = of.map(id => owners.get(String(id))).find(one => one !== undefined)
      if (at !== undefined) blamed.set(`${table} ${row['id']}`, at)
    }
  for (const { row, id, changes: some } of changes) {
    blamed.set(`${row.table} ${id}`, row.at)
    for (const { cell } of some) if (cell) blamed.set(keyOf(cell), row.at)
  }
  return blamed
}

/** Writes rows table by table, and lets others have their turn between two. */
async function writeTables(db: Writer, rows: RowsToWrite, turn: Turns): Promise<void> {
  for (const [table, some] of rows.tables()) {
    await insertRows(db, table, some, '', turn)
    await turn()
  }
}

/** Writes the rows of a step. Returns the rows that the rules refuse, with the rule of each; empty if all may stay. */
async function tryStep(
  db: Writer,
  applying: Applying,
  doings: readonly Doing[],
  turn: Turns,
): Promise<ReadonlyMap<number, RowRule>> {
  const before = await latestEntry(db)
  const given = doings.flatMap(({ row, effect }): Change[] =>
    effect.does === 'change' ? [{ row, id: effect.id, changes: effect.changes }] : [],
  )
  const touched: RowKey[] = given.flatMap(({ row, id, changes: some }) => [
    { table: row.table, id },
    ...some.flatMap(({ cell }) => (cell ? [cell] : [])),
  ])
  const known = new Set((touched.length > 0 ? await breachesAmong(db, touched) : []).map(breachKey))
  const out = rowsToWrite()
  putNames(
    applying,
    doings.map(({ row }) => row),
    out,
  )
  const added = putRows(applying, doings, out)
  await turn()
  const changes = given.flatMap(change => {
    const placed = withArea(applying, change)
    if (!placed) applying.refused.set(change.row.at, { what: 'no-area' })
    return placed ?? []
  })
  const sources = rowsToWrite()
  for (const [at, { id }] of added) {
    const row = applying.plan.rows[at]
    if (row) putSource(sources, applying.batchId, row, { table: row.table, id, verb: 'new', isRow: true })
    applying.subjects.set(at, id)
  }
  for (const { row, id } of changes) {
    putSource(sources, applying.batchId, row, { table: row.table, id, verb: 'update', isRow: true })
    applying.subjects.set(row.at, id)
  }
  await turn()
  await writeTables(db, out, turn)
  const logged = [...added].flatMap(([at, { id, partnerIds }]) =>
    applying.plan.rows[at]?.table === 'interaction' ? [{ interactionId: id as InteractionId, partnerIds }] : [],
  )
  const linked = await linksOfLogged(db, logged as { interactionId: InteractionId; partnerIds: readonly PartnerId[] }[])
  await turn()
  await insertRows(db, 'interaction_partner', linked, '', turn)
  if (changes.length > 0) await writeChanges(db, applying, changes, turn)
  const more = rowsToWrite()
  if (changes.length > 0) await putAdditions(db, applying, changes, more)
  await writeTables(db, more, turn)
  await writeTables(db, sources, turn)
  const found = new Map<number, RowRule>()
  const owners = ownersOf(added, changes)
  const blamed = new Map([...blames(out, owners, changes), ...blames(more, owners, changes)])
  await turn()
  for (const breach of await breachesSince(db, before)) {
    if (known.has(breachKey(breach))) continue
    const [owner = ''] = breach.id.split(':')
    const at = blamed.get(keyOf(breach)) ?? blamed.get(keyOf(breach.by)) ?? owners.get(owner)
    if (at !== undefined) found.set(at, breach.rule)
    // What was made for a name breaks a rule: no row that needs the name is written.
    else for (const { row } of doings) if (namesNeeded(row, applying.plan).length > 0) found.set(row.at, breach.rule)
  }
  return found
}

/**
 * Writes one step of an import. What a rule refuses is taken back, noted with the rule, and the rest is written without it. A row that is
 * refused leaves nothing behind, nor do names that only it needed.
 */
export async function writeStep(db: Writer, applying: Applying, doings: readonly Doing[], turn: Turns): Promise<void> {
  let left = doings
  for (;;) {
    const before = new Set(applying.made.keys())
    await sql`savepoint importing`.execute(db)
    const size = applying.refused.size
    const broken = await tryStep(db, applying, left, turn)
    const isClean = broken.size === 0 && applying.refused.size === size
    if (!isClean) await sql`rollback to importing`.execute(db)
    await sql`release importing`.execute(db)
    if (isClean) noteJudged(db, await latestEntry(db))
    await turn()
    if (isClean) return
    for (const [at, rule] of broken) applying.refused.set(at, { what: 'against-rule', rule })
    for (const key of [...applying.made.keys()]) if (!before.has(key)) applying.made.delete(key)
    for (const { row } of left) applying.subjects.delete(row.at)
    left = left.filter(({ row }) => !applying.refused.has(row.at))
    if (left.length === 0) return
  }
}
