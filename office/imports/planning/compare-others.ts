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

const inOrder = <Item extends { readonly on: string }>(items: readonly Item[]): readonly Item[] =>
  items.toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0))

/**
 * Returns what a document changes among the days to watch. A day that the file no longer has for something is moved to one that it has now,
 * so that nobody waits for a day that was changed. Days that are passed are not added.
 */
function watchChanges({ watchDates, passedDates }: ProcessMaterial, known: ProcessToCompare): PlannedChange[] {
  const isOf =
    (what: string) =>
    (one: { readonly what: string }): boolean =>
      sameText(one.what) === what
  const about = [...new Set([...watchDates, ...passedDates].map(({ what }) => sameText(what)))]
  return about.flatMap(what => {
    const here = known.watchDates.filter(isOf(what))
    const isHere = ({ on }: { readonly on: string }) => here.some(one => one.on === on)
    const coming = watchDates.map((one, at) => ({ ...one, at })).filter(one => isOf(what)(one) && !isHere(one))
    const passed = passedDates.filter(isOf(what)).filter(one => !isHere(one))
    const said = [...watchDates, ...passedDates].filter(isOf(what)).map(({ on }) => on)
    const moved = inOrder(here.filter(({ on }) => !said.includes(on)))
    const days = [...inOrder(coming), ...inOrder(passed)]
    const moves = moved.flatMap(({ id, on: before }, index): PlannedChange[] => {
      const day = days[index]
      const cell = { table: 'watch_date', id, column: 'day_on' }
      return day
        ? [{ field: 'watchDate', how: 'replace', before, after: day.on, isOwn: true, cell, value: day.on }]
        : []
    })
    const added = inOrder(coming).slice(moved.length)
    return [...moves, ...added.map(one => adding('watchDate', `${one.on} ${one.what}`, String(one.at)))]
  })
}

/** Returns what a document would change in a process of the office: its stages, the days to watch, the document itself. */
export function compareProcess(material: ProcessMaterial, known: ProcessToCompare): readonly PlannedChange[] {
  const hasDocument = known.designations.some(designation => sameText(designation) === sameText(material.designation))
  const closing = { table: 'decision_process', id: known.id, column: 'closed_on' }
  return [
    ...(hasDocument || material.documentKind === null
      ? []
      : [adding('document', material.designation, material.designation)]),
    ...material.stages.flatMap((stage, at) => stageChanges(stage, at, known)),
    ...watchChanges(material, known),
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
