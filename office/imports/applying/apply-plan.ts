import { sql } from 'kysely'
import { bringUpToDate } from '../../../db/derived/bring-up-to-date'
import { insertRows } from '../../../db/insert-rows'
import { newId } from '../../../db/new-id'
import { asReader } from '../../../db/read-sql'
import { livingById, type ReferredTable } from '../../../db/reads/imports/living-by-id'
import type { Writer } from '../../../db/schema'
import { expectRecent } from '../../../db/search/search-indexing'
import { type Pausing, rest, type Turns, takingTurns, tellStep } from '../../../db/work-step'
import type { ImportResult } from '../../../src-shared/imports/import-plan'
import type { PlanReason } from '../../../src-shared/imports/plan-reason'
import type { WorkWatch } from '../../../src-shared/program/work-progress'
import type { ImportPlan, PlannedName } from '../planning/import-plan'
import { resolvedName } from '../planning/resolved-name'
import { effectOf } from '../planning/row-effect'
import { type Applying, namesNeeded, putSource } from './applying'
import { lastPlaces } from './put-priorities'
import { staleRows } from './stale-rows'
import { type Doing, writeStep } from './write-chunk'
import { rowsToWrite } from './written-rows'

/** How many rows of a file are written in one step. Other questions wait for as long as its longest statement runs. */
const inStep = 250
/** The most pieces that an import adds to a search index. More of them would be merged by force, in one go. */
const mostPieces = 400

/** What an import wrote: its figures, and why rows were not written, by their numbers in the plan. */
export type AppliedPlan = Omit<ImportResult, 'actionId'> & { readonly refusals: ReadonlyMap<number, PlanReason> }

const tableOfName = { person: 'person', organisation: 'organisation', colleague: 'staff_member' } as const

const knownIn = ({ names }: ImportPlan, kind: PlannedName['kind']): string[] =>
  [...names.values()].flatMap(name => {
    const resolved = resolvedName(name)
    return name.kind === kind && resolved.is === 'known' ? [resolved.id] : []
  })

/** Returns the living rows that the ids of a plan lead to, by `table id`. */
async function livingOf(
  db: Writer,
  plan: ImportPlan,
  doings: readonly Doing[],
  turn: Turns,
): Promise<ReadonlyMap<string, string>> {
  const asked = new Map<ReferredTable, string[]>()
  const ask = (table: ReferredTable, ids: readonly string[]) => asked.set(table, [...(asked.get(table) ?? []), ...ids])
  for (const [kind, table] of Object.entries(tableOfName)) ask(table, knownIn(plan, kind as PlannedName['kind']))
  const [issues, partners] = [new Set<string>(), new Set<string>()]
  for (const { row, effect } of doings) {
    await turn()
    const { material, table } = row
    if (effect.does === 'change') asked.get(table)?.push(effect.id) ?? asked.set(table, [effect.id])
    if (material.of === 'process' && material.organisationId) ask('organisation', [material.organisationId])
    if (material.of !== 'interaction') continue
    for (const id of material.issueIds) issues.add(id)
    for (const id of material.partnerIds) partners.add(id)
  }
  ask('priority_area', areasIn(plan))
  ask('issue', [...issues])
  ask('partner', [...partners])
  const living = new Map<string, string>()
  for (const [table, ids] of asked)
    for (const [id, to] of await livingById(asReader(db), table, ids)) living.set(`${table} ${id}`, to)
  return living
}

/** The areas of the office that lines of a list are, or are below. */
const areasIn = ({ rows }: ImportPlan): string[] =>
  rows.flatMap(({ table, target, material }) => [
    ...(table === 'priority_area' && target !== null ? [target] : []),
    ...(material.of === 'issue' && material.area.id !== null ? [material.area.id] : []),
  ])

/** True if something that a row names, or would change, is gone. */
function namesGone({ row, effect }: Doing, plan: ImportPlan, living: ReadonlyMap<string, string>): boolean {
  const { material } = row
  const isGone = (table: string, id: string) => !living.has(`${table} ${id}`)
  if (effect.does === 'change' && isGone(row.table, effect.id)) return true
  const ofNames = namesNeeded(row, plan).some(key => {
    const name = plan.names.get(key)
    const resolved = name && resolvedName(name)
    return name && resolved?.is === 'known' && isGone(tableOfName[name.kind], resolved.id)
  })
  if (ofNames || material.of !== 'interaction') return ofNames
  return material.issueIds.some(id => isGone('issue', id)) || material.partnerIds.some(id => isGone('partner', id))
}

/** The rows of the plan that say the same as one that was written have the same source. */
async function writeJoined(db: Writer, applying: Applying): Promise<void> {
  const out = rowsToWrite()
  for (const row of applying.plan.rows) {
    const id = row.joins?.reason.what === 'joined-with-line' ? applying.subjects.get(row.joins.at) : undefined
    if (id !== undefined) putSource(out, applying.batchId, row, { table: row.table, id, verb: 'same', isRow: true })
  }
  for (const [table, rows] of out.tables()) await insertRows(db, table, rows)
}

/**
 * Writes the batch, which the sources of all rows name. It is written first: while a reference leads to a row that is not there yet, SQLite looks
 * at every row that is written for whether it is the missing one, through tables without an index for that.
 */
async function writeBatch(db: Writer, { plan: { source }, batchId, now }: Applying): Promise<void> {
  await sql`insert into import_batch (id, source_name, source_sha256, kind, action_id, read_at, map)
    select ${batchId}, ${source.name}, ${source.sha256}, ${source.kind}, action_id, ${now.toISOString()}, ${source.map}
    from device`.execute(db)
}

const writeCounts = (db: Writer, { batchId }: Applying, counts: object) =>
  sql`update import_batch set counts = ${JSON.stringify(counts)} where id = ${batchId}`.execute(db)

/** Finds what applying a plan does, row by row. */
export function* findingDoings({ rows, names }: ImportPlan): Pausing<readonly Doing[]> {
  const doings: Doing[] = []
  for (const row of rows) {
    const effect = effectOf(row, names)
    if (effect.does !== 'nothing') doings.push({ row, effect })
    yield
  }
  return doings
}

/**
 * Writes a plan, of which `all` is what it does, as one batch, within the caller’s change. A row that names what is gone, that was judged by what has been changed since, or
 * that a rule refuses is left out and reported; the others are written. Search, counts and seals are brought up to date step by step. Throws
 * `cancelled` when it is called off; nothing is then left of it.
 */
export async function applyPlan(
  db: Writer,
  plan: ImportPlan,
  all: readonly Doing[],
  now: Date,
  watch: WorkWatch = {},
): Promise<AppliedPlan> {
  const turn = takingTurns(() => rest(watch))
  const living = await livingOf(db, plan, all, turn)
  const refused = new Map<number, PlanReason>()
  const places = await lastPlaces(db, plan)
  const applying: Applying = {
    plan,
    batchId: newId(),
    now,
    living,
    made: new Map(),
    subjects: new Map(),
    places,
    refused,
  }
  for (const doing of all) {
    await turn()
    if (namesGone(doing, plan, living)) refused.set(doing.row.at, { what: 'names-gone' })
  }
  for (const at of await staleRows(db, plan, all)) refused.set(at, { what: 'changed-since-plan' })
  const doings = all.filter(({ row }) => !refused.has(row.at))
  const added = doings.filter(({ row, effect }) => row.table === 'interaction' && effect.does === 'add').length
  const rowsOfStep = Math.max(inStep, Math.ceil(doings.length / mostPieces))
  await sql`savepoint batch`.execute(db)
  await writeBatch(db, applying)
  await expectRecent(db, added)
  for (let start = 0; start < doings.length; start += rowsOfStep) {
    await tellStep(watch, { done: start, total: doings.length, detail: 'rows' })
    await writeStep(db, applying, doings.slice(start, start + rowsOfStep), turn)
    await bringUpToDate(db, turn, rowsOfStep)
  }
  const written = doings.filter(({ row }) => applying.subjects.has(row.at))
  const done = (does: Doing['effect']['does']) => written.filter(({ effect }) => effect.does === does).length
  const madeOf = (kind: string) => [...applying.made.keys()].filter(key => key.startsWith(`${kind} `)).length
  const counts = {
    added: done('add'),
    changed: done('change'),
    same: plan.rows.filter(({ verb, decision }) => verb === 'same' && decision === null).length,
    left: plan.rows.length - all.length,
    refused: refused.size,
    newPeople:
      madeOf('person') +
      written.filter(({ row, effect }) => row.table === 'person' && row.self === undefined && effect.does === 'add')
        .length,
    newOrganisations: madeOf('organisation'),
  }
  if (written.length === 0) await sql`rollback to batch`.execute(db)
  await sql`release batch`.execute(db)
  if (written.length === 0) return { batchId: null, ...counts, refusals: refused }
  await writeJoined(db, applying)
  await writeCounts(db, applying, counts)
  await tellStep(watch, { done: doings.length, total: doings.length, detail: 'finishing' })
  await bringUpToDate(db, turn, rowsOfStep)
  return { batchId: applying.batchId, ...counts, refusals: refused }
}
