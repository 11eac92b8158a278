import type { OrganisationToCompare } from '../../../db/reads/imports/people-to-compare'
import type { ProcessToCompare } from '../../../db/reads/imports/processes-to-compare'
import { sameText } from '../../../src-shared/names/folded-text'
import type { PlannedChange } from './import-plan'
import type { OrganisationMaterial, ProcessMaterial } from './material'

const adding = (field: string, after: string, value: string): PlannedChange => ({
  field,
  how: 'add',
  before: null,
  after,
  isOwn: false,
  value,
})

/** Returns the addresses and numbers that a row would add to an organisation of the office. */
export const compareOrganisation = (
  material: OrganisationMaterial,
  known: OrganisationToCompare,
): readonly PlannedChange[] =>
  material.points.flatMap(({ address }, at) =>
    known.points.some(point => sameText(point) === sameText(address)) ? [] : [adding('point', address, String(at))],
  )

type Stage = ProcessMaterial['stages'][number]

function stageChanges(stage: Stage, at: number, known: ProcessToCompare): PlannedChange[] {
  const same = known.stages.find(({ code }) => code === stage.code)
  if (!same)
    return [adding('stage', [stage.code, stage.happenedOn ?? stage.plannedOn].filter(Boolean).join(', '), String(at))]
  const days = [
    ['plannedOn', 'planned_on', stage.plannedOn, same.plannedOn],
    ['happenedOn', 'happened_on', stage.happenedOn, same.happenedOn],
  ] as const
  return days.flatMap(([field, column, after, before]): PlannedChange[] => {
    if (after === null || after === before) return []
    const how = before === null ? 'fill' : 'replace'
    const cell = { table: 'process_stage', id: same.id, column }
    return [{ field: `stage ${field}`, how, before, after, isOwn: how === 'replace', cell, value: after }]
  })
}

/** Returns what a document would change in a process of the office: its stages, the days to watch, the document itself. */
export function compareProcess(material: ProcessMaterial, known: ProcessToCompare): readonly PlannedChange[] {
  const hasDocument = known.designations.some(designation => sameText(designation) === sameText(material.designation))
  const watched = (one: ProcessMaterial['watchDates'][number]) =>
    known.watchDates.some(({ on, what }) => on === one.on && sameText(what) === sameText(one.what))
  const closing = { table: 'decision_process', id: known.id, column: 'closed_on' }
  return [
    ...(hasDocument ? [] : [adding('document', material.designation, material.designation)]),
    ...material.stages.flatMap((stage, at) => stageChanges(stage, at, known)),
    ...material.watchDates.flatMap((one, at) =>
      watched(one) ? [] : [adding('watchDate', `${one.on} ${one.what}`, String(at))],
    ),
    ...(material.closedOn === null || known.closedOn !== null
      ? []
      : [
          {
            field: 'closedOn',
            how: 'fill' as const,
            before: null,
            after: material.closedOn,
            isOwn: false,
            cell: closing,
            value: material.closedOn,
          },
        ]),
  ]
}
