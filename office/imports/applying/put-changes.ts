import { sql } from 'kysely'
import { type CellsToWrite, insertRows, updateRows } from '../../../db/insert-rows'
import { asReader, readSql } from '../../../db/read-sql'
import { type PersonToCompare, peopleToCompare } from '../../../db/reads/imports/people-to-compare'
import { type StagePlaces, stagePlaces } from '../../../db/reads/imports/stage-places'
import type { Writer } from '../../../db/schema'
import type { Turns } from '../../../db/work-step'
import type { IsoDate, IsoTime } from '../../../src-shared/days/iso-date'
import { instantInStockholm } from '../../../src-shared/days/stockholm-time'
import { overlaps } from '../../../src-shared/days/time-span'
import type { NewAsk } from '../../../src-shared/log/ask'
import { sortNameOf } from '../../../src-shared/names/person-name'
import { trimmedLine } from '../../../src-shared/names/seen-text'
import type { InteractionId, PartnerId } from '../../../src-shared/records/ids'
import { beforeFacts, chooseByHand, followFacts } from '../../log/concern-links'
import { askRows } from '../../log/log-follow-ups'
import { orderOfStage } from '../../register/stage-order'
import type { PlannedChange, PlannedRow } from '../planning/import-plan'
import type { RoleMaterial } from '../planning/material'
import { type Applying, idOfName, livingNow } from './applying'
import { putIdentifier, putPoint, putRole, putWay } from './put-people'
import { putWording } from './put-priorities'
import { putDocument, putStage, putWatchDate } from './put-processes'
import type { RowsToWrite } from './written-rows'

/** A row of the plan that changes a row of the office. */
export type Change = { readonly row: PlannedRow; readonly id: string; readonly changes: readonly PlannedChange[] }

const links: Readonly<Record<string, readonly [table: string, column: string]>> = {
  participants: ['interaction_participant', 'person_id'],
  organisations: ['interaction_organisation', 'organisation_id'],
  staff: ['interaction_staff', 'staff_member_id'],
  issues: ['interaction_issue', 'issue_id'],
}

const comesBack = 'on conflict (id) do update set deleted_at = null where deleted_at is not null'

/** Writes the links that rows add to interactions. One that was removed earlier comes back as the same row. */
async function addLinks(db: Writer, applying: Applying, given: readonly Change[]): Promise<void> {
  for (const [field, [table, column]] of Object.entries(links)) {
    const rows = given.flatMap(({ id, changes }) =>
      changes.flatMap(change => {
        if (change.field !== field) return []
        const key = String(change.value)
        const linked = field === 'issues' ? livingNow(applying, 'issue', key) : idOfName(applying, key)
        return linked === undefined ? [] : [{ id: `${id}:${linked}`, interaction_id: id, [column]: linked }]
      }),
    )
    await insertRows(db, table, rows, comesBack)
  }
}

async function choosePartners(db: Writer, { now }: Applying, given: readonly Change[]): Promise<void> {
  const byPartner = new Map<string, InteractionId[]>()
  for (const { id, changes } of given)
    for (const { field, value } of changes)
      if (field === 'partners')
        byPartner.set(String(value), [...(byPartner.get(String(value)) ?? []), id as InteractionId])
  for (const [partner, ids] of byPartner) await chooseByHand(db, ids, [partner as PartnerId], now)
}

/** The instant of an interaction follows its day and time. */
async function setInstants(db: Writer, given: readonly Change[]): Promise<void> {
  const moved = given.filter(({ changes }) =>
    changes.some(({ field }) => field === 'startsOn' || field === 'startsTime'),
  )
  const rows = await readSql(
    db,
    sql<{
      id: string
      on: IsoDate
      time: IsoTime | null
      at: string
    }>`select id, starts_on as "on", starts_time as time, starts_at as at
      from interaction where id in (select value from json_each(${JSON.stringify(moved.map(({ id }) => id))}))`,
  )
  const wrong = rows.filter(({ on, time, at }) => instantInStockholm(on, time) !== at)
  await updateRows(
    db,
    'interaction',
    wrong.map(({ id, on, time }) => ({ id, cells: { starts_at: instantInStockholm(on, time) } })),
  )
}

/** A text is kept as every other door keeps it. A name is sorted by its family name. */
const cellsOf = ({ cell, value }: PlannedChange): Readonly<Record<string, unknown>> => {
  if (!cell) return {}
  const kept = typeof value === 'string' && cell.column !== 'note' ? trimmedLine(value) : value
  const isName = cell.table === 'person' && cell.column === 'name'
  return { [cell.column]: kept, ...(isName ? { sort_name: sortNameOf(String(kept)) } : {}) }
}

/** Writes new values of cells. */
async function writeCells(db: Writer, given: readonly Change[]): Promise<void> {
  const byTable = new Map<string, Map<string, CellsToWrite>>()
  for (const { changes } of given)
    for (const change of changes) {
      if (!change.cell) continue
      const { table, id } = change.cell
      const rows = byTable.get(table) ?? new Map<string, CellsToWrite>()
      byTable.set(table, rows)
      rows.set(id, { id, cells: { ...rows.get(id)?.cells, ...cellsOf(change) } })
    }
  for (const [table, rows] of byTable) await updateRows(db, table, [...rows.values()])
}

/** A role that is added is the primary one only if nobody else’s is at the same time. */
const isFree = (role: RoleMaterial, known: PersonToCompare | undefined): boolean =>
  !known?.roles.some(
    other =>
      other.isPrimary === 1 && overlaps({ from: other.fromOn, to: other.toOn }, { from: role.fromOn, to: role.toOn }),
  )

function putOfPerson(
  applying: Applying,
  { row, id, changes }: Change,
  known: PersonToCompare | undefined,
  out: RowsToWrite,
) {
  const { material } = row
  if (material.of !== 'person') return
  for (const { field, how, value } of changes) {
    if (how !== 'add') continue
    if (field === 'email' || field === 'phone') putWay(out, id, field, String(value), material.source)
    else if (field === 'role') {
      const role = material.roles[Number(value)]
      if (!role) continue
      const organisationId = role.organisation === null ? null : (idOfName(applying, role.organisation) ?? null)
      putRole(out, id, { ...role, isPrimary: role.isPrimary && isFree(role, known) }, organisationId, material.source)
    } else if (field.startsWith('id ')) putIdentifier(out, id, field.slice('id '.length), String(value))
  }
}

function putOfOther({ row: { material }, id, changes }: Change, { ofProcess, ofCode }: StagePlaces, out: RowsToWrite) {
  let stages = ofProcess(id)
  for (const { field, how, value } of changes) {
    if (how !== 'add') continue
    const at = Number(value)
    if (material.of === 'organisation' && field === 'point' && material.points[at])
      putPoint(out, id, material.points[at])
    if (material.of === 'issue' && field === 'wording' && material.wording) putWording(out, id, material.wording)
    const ask = material.of === 'interaction' && field === 'ask' ? material.asks?.[at] : undefined
    if (ask) for (const added of askRows(id as InteractionId, [ask as NewAsk])) out.put('ask', added)
    if (material.of !== 'process') continue
    if (field === 'document') putDocument(out, id, material)
    const [stage, watched] = [material.stages[at], material.watchDates[at]]
    if (field === 'stage' && stage) {
      const reference = ofCode(stage.code)
      const order = orderOfStage(stages, reference)
      putStage(out, id, stage, stage.name, order)
      stages = [...stages, { order, reference }].toSorted((one, other) => (one.order < other.order ? -1 : 1))
    }
    if (field === 'watchDate' && watched) putWatchDate(out, id, watched)
  }
}

/** Puts what rows add to people, organisations and processes among the rows to be written. Call it when their cells have been written. */
export async function putAdditions(
  db: Writer,
  applying: Applying,
  given: readonly Change[],
  out: RowsToWrite,
): Promise<void> {
  const people = given.flatMap(({ row, id }) => (row.table === 'person' ? [id] : []))
  const known = new Map((await peopleToCompare(asReader(db), people)).map(person => [person.id, person]))
  const processes = given.flatMap(({ row, id }) => (row.material.of === 'process' ? [id] : []))
  const places = await stagePlaces(asReader(db), processes)
  for (const change of given)
    if (change.row.material.of === 'person') putOfPerson(applying, change, known.get(change.id), out)
    else putOfOther(change, places, out)
}

/**
 * Writes what rows change in rows of the office: cells, and the links of interactions. The links to partners follow the facts, as when an
 * interaction is edited by hand.
 */
export async function writeChanges(
  db: Writer,
  applying: Applying,
  given: readonly Change[],
  turn: Turns,
): Promise<void> {
  const ofLog = given.filter(({ row }) => row.table === 'interaction')
  const concerned = await beforeFacts(
    db,
    ofLog.map(({ id }) => id as InteractionId),
  )
  await turn()
  await writeCells(db, given)
  await turn()
  await setInstants(db, ofLog)
  await addLinks(db, applying, ofLog)
  await turn()
  await choosePartners(db, applying, ofLog)
  await turn()
  await followFacts(db, concerned, applying.now)
  await turn()
}
