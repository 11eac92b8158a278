import type { InteractionToMatch } from '../../../db/reads/imports/interactions-on-days'
import { sameText } from '../../../src-shared/names/folded-text'
import type { PlannedChange, PlannedName } from './import-plan'
import type { InteractionMaterial } from './material'
import { knownId, resolvedName } from './resolved-name'

type Scalar = string | number | null

/** The fields of an interaction that a file can give, with the columns that hold them. */
const scalars: readonly (readonly [
  field: string,
  column: string,
  inFile: (material: InteractionMaterial) => Scalar,
  here: (known: InteractionToMatch) => Scalar,
])[] = [
  ['startsOn', 'starts_on', ({ startsOn }) => startsOn, ({ startsOn }) => startsOn],
  ['startsTime', 'starts_time', ({ startsTime }) => startsTime, ({ startsTime }) => startsTime],
  ['durationMinutes', 'duration_minutes', material => material.durationMinutes, known => known.durationMinutes],
  ['headline', 'headline', material => (material.isHeadlineMade ? null : material.headline), known => known.headline],
  ['kind', 'kind', ({ kind }) => kind, ({ kind }) => kind],
  ['status', 'status', ({ status }) => status, ({ status }) => status],
  ['initiative', 'initiative', ({ initiative }) => initiative, ({ initiative }) => initiative],
  ['note', 'note', ({ note }) => note, ({ note }) => note],
  ['location', 'location', ({ location }) => location, ({ location }) => location],
  ['caseNumber', 'case_number', ({ caseNumber }) => caseNumber, ({ caseNumber }) => caseNumber],
  ['participantsCount', 'participants_count', material => material.participantsCount, known => known.participantsCount],
]

const isNothing = (value: Scalar): boolean => value === null || (typeof value === 'string' && value.trim() === '')
const isSame = (one: Scalar, other: Scalar): boolean =>
  typeof one === 'string' && typeof other === 'string' ? sameText(one) === sameText(other) : one === other

function changedScalars(material: InteractionMaterial, known: InteractionToMatch): PlannedChange[] {
  return scalars.flatMap(([field, column, inFile, here]): PlannedChange[] => {
    const [after, before] = [inFile(material), here(known)]
    if (isNothing(after) || isSame(after, before)) return []
    const how = isNothing(before) ? 'fill' : 'replace'
    return [
      {
        field,
        how,
        before: isNothing(before) ? null : String(before),
        after: String(after),
        isOwn: how === 'replace',
        cell: { table: 'interaction', id: known.id, column },
        value: after,
      },
    ]
  })
}

const adding = (field: string, after: string, value: string): PlannedChange => ({
  field,
  how: 'add',
  before: null,
  after,
  isOwn: false,
  value,
})

/**
 * Returns what a row changes in what was asked: an ask that the office does not have is added, and an answer is filled in where it was open. A row
 * that only says the answer is about the one ask of the interaction, if it has just one.
 */
function askChanges({ asks = [] }: InteractionMaterial, known: InteractionToMatch): PlannedChange[] {
  return asks.flatMap(({ ask, response }, at): PlannedChange[] => {
    const [only, other] = known.asks
    const same = ask === '' ? only : known.asks.find(one => sameText(one.ask ?? '') === sameText(ask))
    if (ask === '' && other) return []
    if (!same) return [adding('ask', ask === '' ? response : ask, String(at))]
    if (same.response === response || response === 'open') return []
    const how = same.response === 'open' ? 'fill' : 'replace'
    const cell = { table: 'ask', id: same.id, column: 'response_kind' }
    const before = how === 'fill' ? null : same.response
    return [{ field: 'response', how, before, after: response, isOwn: how === 'replace', cell, value: response }]
  })
}

/** Returns what a row would change in an interaction of the office. It adds what the office lacks, and takes nothing away. */
export function compareInteraction(
  material: InteractionMaterial,
  known: InteractionToMatch,
  names: ReadonlyMap<string, PlannedName>,
): readonly PlannedChange[] {
  const named = (field: string, keys: readonly string[], here: readonly string[]): PlannedChange[] =>
    keys.flatMap(key => {
      const name = names.get(key)
      const id = knownId(name)
      if (!name || (id !== undefined && here.includes(id))) return []
      const { is } = resolvedName(name)
      return is === 'left' || is === 'unsure' ? [] : [adding(field, name.said, key)]
    })
  const missing = (field: string, ids: readonly string[], here: readonly string[]): PlannedChange[] =>
    ids.filter(id => !here.includes(id)).map(id => adding(field, id, id))
  return [
    ...changedScalars(material, known),
    ...named('participants', material.people, known.personIds),
    ...named('organisations', material.organisations, known.organisationIds),
    ...named('staff', material.colleagues, known.staffIds),
    ...missing('issues', material.issueIds, known.issueIds),
    ...missing('partners', material.partnerIds, known.partnerIds),
    ...askChanges(material, known),
  ]
}
