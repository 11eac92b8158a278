import { newId } from '../../../db/new-id'
import { orderBetween } from '../../../db/sort-order'
import type { ProcessMaterial } from '../planning/material'
import { type Applying, livingNow } from './applying'
import type { RowsToWrite } from './written-rows'

/** Puts a document of a process among the rows to be written, unless the office has no kind for it. */
export function putDocument(out: RowsToWrite, processId: string, material: ProcessMaterial): void {
  if (material.documentKind === null) return
  out.put('process_document', {
    id: newId(),
    process_id: processId,
    kind: material.documentKind,
    designation: material.designation,
    title: material.name,
    dated_on: null,
    stage_id: null,
    address: null,
  })
}

/** Puts a stage of a process among the rows to be written. `name` is the one of the office’s list of stages. */
export const putStage = (
  out: RowsToWrite,
  processId: string,
  stage: ProcessMaterial['stages'][number],
  name: string,
  order: string,
): void =>
  out.put('process_stage', {
    id: newId(),
    process_id: processId,
    code: stage.code,
    name,
    planned_on: stage.plannedOn,
    happened_on: stage.happenedOn,
    sort_order: order,
  })

/** Puts a day to watch among the rows to be written. */
export const putWatchDate = (
  out: RowsToWrite,
  processId: string,
  { on, what }: ProcessMaterial['watchDates'][number],
): void =>
  out.put('watch_date', { id: newId(), process_id: processId, stage_id: null, day_on: on, what, is_statutory: 0 })

/** Puts a process among the rows to be written: its document, its stages in their order, and the days to watch. Returns the id. */
export function putProcess(applying: Applying, material: ProcessMaterial, out: RowsToWrite): string {
  const id = newId<'process'>()
  const owner = material.organisationId && livingNow(applying, 'organisation', material.organisationId)
  out.put('decision_process', {
    id,
    name: material.name,
    level: 'se',
    owner_organisation_id: owner ?? null,
    note: '',
    closed_on: material.closedOn,
  })
  putDocument(out, id, material)
  let order: string | null = null
  for (const stage of material.stages) {
    order = orderBetween(order, null)
    putStage(out, id, stage, stage.name, order)
  }
  for (const one of material.watchDates) putWatchDate(out, id, one)
  return id
}
