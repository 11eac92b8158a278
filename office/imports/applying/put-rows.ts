import { newId } from '../../../db/new-id'
import type { NewInteraction } from '../../../src-shared/ipc/log-shape'
import type { NewAsk } from '../../../src-shared/log/ask'
import { checkInteraction } from '../../../src-shared/log/checked-interaction'
import type {
  InteractionId,
  IssueId,
  OrganisationId,
  PartnerId,
  PersonId,
  StaffMemberId,
} from '../../../src-shared/records/ids'
import { askRows, commitmentRows } from '../../log/log-follow-ups'
import { interactionRow, loggedRows } from '../../log/log-interaction'
import type { PlannedRow } from '../planning/import-plan'
import { keptFields } from '../planning/limits-broken'
import { type InteractionMaterial, kindOf } from '../planning/material'
import { type Applying, idOfName, livingNow } from './applying'
import { putOrganisation, putPerson } from './put-people'
import { putArea, putIssue } from './put-priorities'
import { putProcess } from './put-processes'
import type { RowsToWrite } from './written-rows'

/** What a row that is added became: its id, and for an interaction the partners chosen for it. */
export type Added = { readonly id: string; readonly partnerIds: readonly PartnerId[] }

/** The ids that names of a row have now. A name that is left out has none. */
const idsOf = <Id extends string>(applying: Applying, keys: readonly string[]): Id[] =>
  [...new Set(keys.flatMap(key => idOfName(applying, key) ?? []))] as Id[]

const livingIds = <Id extends string>(applying: Applying, table: string, ids: readonly string[]): Id[] =>
  ids.flatMap(id => livingNow(applying, table, id) ?? []) as Id[]

/** What a row asks, each on its issue if that is still there. */
const asksOf = (applying: Applying, { asks = [] }: InteractionMaterial): NewAsk[] =>
  asks.map(({ issueId, ...rest }) => ({
    ...rest,
    issueId: issueId === null ? null : (livingIds<IssueId>(applying, 'issue', [issueId])[0] ?? null),
  }))

/** Returns the interaction as the log takes it. The status of a row that says none follows from its day. */
function entryOf(
  applying: Applying,
  material: InteractionMaterial,
  startsOn: NewInteraction['startsOn'],
): NewInteraction {
  const kept = keptFields(material)
  return {
    kind: kindOf(material),
    status: material.status ?? (startsOn > applying.plan.today ? 'planned' : 'held'),
    startsOn,
    startsTime: material.startsTime,
    durationMinutes: material.durationMinutes,
    headline: kept?.headline ?? material.headline,
    note: kept?.note ?? material.note,
    initiative: material.initiative ?? 'out',
    mainTaskId: null,
    jointMessage: false,
    confidentiality: material.confidentiality === 'internal' ? 'internal' : 'open',
    participants: idsOf<PersonId>(applying, material.people).map(personId => ({ personId })),
    organisationIds: idsOf<OrganisationId>(applying, material.organisations),
    staffIds: idsOf<StaffMemberId>(applying, material.colleagues),
    issueIds: livingIds<IssueId>(applying, 'issue', material.issueIds),
    partnerIds: livingIds<PartnerId>(applying, 'partner', material.partnerIds),
    asks: asksOf(applying, material),
    commitments: material.promises.map(({ madeBy = 'us', ...one }) => ({ madeBy, ...one })),
  }
}

/** Puts an interaction among the rows to be written, by the rules of logging by hand. Throws what logging throws. */
function putInteraction(applying: Applying, material: InteractionMaterial, out: RowsToWrite): Added {
  const entry = entryOf(applying, material, material.startsOn ?? ('' as NewInteraction['startsOn']))
  const personIds = entry.participants.flatMap(one => ('personId' in one ? [one.personId] : []))
  checkInteraction({ ...entry, isNamed: personIds.length + entry.organisationIds.length > 0 })
  const kept = keptFields(material)
  const id = newId<'interaction'>() as InteractionId
  out.put('interaction', {
    ...interactionRow(id, entry),
    location: kept?.location ?? null,
    case_number: kept?.caseNumber ?? null,
    participants_count: material.participantsCount,
  })
  const linked = { ...entry, personIds }
  for (const [table, rows] of loggedRows(id, linked)) for (const row of rows) out.put(table, row)
  for (const row of askRows(id, entry.asks ?? [])) out.put('ask', row)
  const { rows, about } = commitmentRows(id, entry.commitments ?? [], linked)
  for (const row of rows) out.put('commitment', row)
  for (const row of about) out.put('commitment_issue', row)
  return { id, partnerIds: entry.partnerIds }
}

/** Puts what a row adds to the office among the rows to be written. Null if it cannot be. Throws a refusal if the office would refuse it from anybody. */
export function putAdded(applying: Applying, row: PlannedRow, out: RowsToWrite): Added | null {
  const { material } = row
  const alone = (id: string): Added => ({ id, partnerIds: [] })
  if (material.of === 'interaction') return putInteraction(applying, material, out)
  if (material.of === 'person') return alone(putPerson(out, material, key => idOfName(applying, key)))
  if (material.of === 'organisation') return alone(putOrganisation(out, material, key => idOfName(applying, key)))
  if (material.of === 'area') return alone(putArea(applying, row, material, out))
  if (material.of === 'issue') {
    const id = putIssue(applying, row, material, out)
    return id === null ? null : alone(id)
  }
  return material.of === 'process' ? alone(putProcess(applying, material, out)) : null
}
