import type { Insertable } from 'kysely'
import { insertFew } from '../../db/insert-rows'
import { newId } from '../../db/new-id'
import { livingRows, type Named } from '../../db/reads/names/living-ids'
import type { Tables, Writer } from '../../db/schema'
import { instantInStockholm } from '../../src-shared/days/stockholm-time'
import type { NewInteraction } from '../../src-shared/ipc/log-shape'
import { checkInteraction } from '../../src-shared/log/checked-interaction'
import type { LoggedParticipant } from '../../src-shared/log/interaction'
import { sameText } from '../../src-shared/names/folded-text'
import { sortNameOf } from '../../src-shared/names/person-name'
import type {
  InteractionId,
  IssueId,
  OrganisationId,
  PersonId,
  RoleAssignmentId,
  StaffMemberId,
} from '../../src-shared/records/ids'
import { checkAddress } from '../register/edit-contact-ways'
import { linkLogged } from './concern-links'
import { insertColleagues } from './insert-colleagues'
import { insertAsks, insertCommitments } from './log-follow-ups'

type NewPerson = Extract<LoggedParticipant, { name: string }>

/** Whom and what some participants name: those known, and the organisations of those who are not. */
export const namedParticipants = (participants: readonly LoggedParticipant[]): Named[] =>
  participants.flatMap((participant): Named[] =>
    'personId' in participant
      ? [['person', participant.personId]]
      : participant.organisationId
        ? [['organisation', participant.organisationId]]
        : [],
  )

/** The same person named twice in one logging or edit is one. */
const onceEach = (people: readonly NewPerson[]): NewPerson[] => [
  ...new Map(
    people.map(person => [
      [sameText(person.name), person.organisationId, sameText(person.title), sameText(person.email ?? '')].join('\n'),
      person,
    ]),
  ).values(),
]

/**
 * Adds people met for the first time, each once, with the role they gave and the address that a mail says. Since when they hold the role is not
 * known. Refuses an address that can reach nobody.
 */
export async function insertPeople(db: Writer, named: readonly NewPerson[]): Promise<PersonId[]> {
  if (named.length === 0) return []
  const people = onceEach(named)
  const persons = people.map(({ name }) => ({
    id: newId<'person'>(),
    name: name.trim(),
    sort_name: sortNameOf(name),
    category: null,
  }))
  await db.insertInto('person').values(persons).execute()
  const roles = people.flatMap(({ organisationId, title }, index) =>
    organisationId === null && title === ''
      ? []
      : [
          {
            id: newId<'role-assignment'>() as RoleAssignmentId,
            person_id: persons[index]?.id as PersonId,
            organisation_id: organisationId,
            title,
            from_on: null,
            to_on: null,
            party: null,
            constituency: null,
            source: 'logged',
          },
        ],
  )
  if (roles.length > 0) await db.insertInto('role_assignment').values(roles).execute()
  const ways = people.flatMap(({ email = '' }, index) => {
    if (email === '') return []
    checkAddress({ kind: 'email', address: email })
    const personId = persons[index]?.id as PersonId
    return [{ id: newId<'contact-way'>(), person_id: personId, kind: 'email' as const, address: email }]
  })
  if (ways.length > 0) await db.insertInto('contact_way').values(ways).execute()
  return persons.map(({ id }) => id)
}

/** Everything that an entry names must be there, as when it is edited. */
const namedIn = (entry: NewInteraction): Named[] => [
  ...namedParticipants(entry.participants),
  ...entry.organisationIds.map((id): Named => ['organisation', id]),
  ...entry.staffIds.map((id): Named => ['staff', id]),
  ...entry.issueIds.map((id): Named => ['issue', id]),
  ...(entry.asks ?? []).flatMap(({ issueId }): Named[] => (issueId ? [['issue', issueId]] : [])),
  ...[...entry.partnerIds, ...(entry.notConcernedIds ?? [])].map((id): Named => ['partner', id]),
  ...(entry.mainTaskId ? [['task', entry.mainTaskId] as const] : []),
]

/** Returns the row of an interaction to be logged. */
export const interactionRow = (id: InteractionId, entry: NewInteraction): Insertable<Tables['interaction']> => ({
  id,
  kind: entry.kind,
  status: entry.status,
  starts_on: entry.startsOn,
  starts_time: entry.startsTime,
  starts_at: instantInStockholm(entry.startsOn, entry.startsTime),
  duration_minutes: entry.durationMinutes,
  headline: entry.headline.trim(),
  note: entry.note,
  location: null,
  initiative: entry.initiative,
  main_task_id: entry.mainTaskId,
  joint_message: entry.jointMessage ? 1 : 0,
  confidentiality: entry.confidentiality,
  secrecy_provision: null,
  secrecy_marked_on: null,
  secrecy_authority: null,
  record_status: 'record',
  case_number: null,
  participants_count: null,
})

/** Whom and what an interaction is with and about, by id. */
type LinkedTo = {
  readonly personIds: readonly PersonId[]
  readonly organisationIds: readonly OrganisationId[]
  readonly staffIds: readonly StaffMemberId[]
  readonly issueIds: readonly IssueId[]
}

/** Returns the rows that link an interaction to whom and what it is with and about, each once, by table. */
export function loggedRows(interactionId: InteractionId, { personIds, organisationIds, staffIds, issueIds }: LinkedTo) {
  const link = <Linked extends string>(linked: Linked) => ({
    id: `${interactionId}:${linked}`,
    interaction_id: interactionId,
  })
  return [
    ['interaction_participant', [...new Set(personIds)].map(id => ({ ...link(id), person_id: id }))],
    ['interaction_organisation', [...new Set(organisationIds)].map(id => ({ ...link(id), organisation_id: id }))],
    ['interaction_staff', [...new Set(staffIds)].map(id => ({ ...link(id), staff_member_id: id }))],
    ['interaction_issue', [...new Set(issueIds)].map(id => ({ ...link(id), issue_id: id }))],
  ] as const
}

/** Which nos of an entry are kept: all that were said, or only those to partners that the rule would link. */
export type KeptNos = 'all' | 'of-what-follows'

/**
 * Writes one interaction down with everyone and everything it concerns, partners by the rule and by hand. Refuses one without headline, one
 * on a day there is none of, one that needs a counterpart and names none, and one that names what is not there; the caller's transaction
 * makes it all or nothing.
 */
export async function logInteraction(
  db: Writer,
  entry: NewInteraction,
  now = new Date(),
  keptNos: KeptNos = 'all',
): Promise<{ interactionId: InteractionId; createdPeople: readonly PersonId[] }> {
  checkInteraction({ ...entry, isNamed: entry.participants.length + entry.organisationIds.length > 0 })
  const living = await livingRows(db, namedIn(entry), () => ({ code: 'names-what-is-gone' }))
  const organisationIds = entry.organisationIds.map(living)
  const createdPeople = await insertPeople(
    db,
    entry.participants.flatMap(participant =>
      'name' in participant
        ? [{ ...participant, organisationId: participant.organisationId && living(participant.organisationId) }]
        : [],
    ),
  )
  const known = entry.participants.flatMap(participant =>
    'personId' in participant ? [living(participant.personId)] : [],
  )
  const staffIds = [...entry.staffIds, ...(await insertColleagues(db, entry.newStaff ?? []))]
  const interactionId = newId<'interaction'>()
  await insertFew(db, 'interaction', [interactionRow(interactionId, entry)])

  const links = loggedRows(interactionId, {
    ...entry,
    personIds: [...known, ...createdPeople],
    organisationIds,
    staffIds,
  })
  for (const [table, rows] of links) await insertFew(db, table, rows)
  const facts = {
    on: entry.startsOn,
    personIds: [...new Set([...known, ...createdPeople])],
    organisationIds: [...new Set(organisationIds)],
    staffIds,
    issueIds: entry.issueIds,
  }
  await linkLogged(
    db,
    interactionId,
    facts,
    { partnerIds: entry.partnerIds, notConcernedIds: entry.notConcernedIds ?? [], keptNos },
    now,
  )
  await insertAsks(db, interactionId, entry.asks ?? [])
  await insertCommitments(db, interactionId, entry.commitments ?? [], {
    ...entry,
    staffIds,
    organisationIds,
    personIds: facts.personIds,
  })
  return { interactionId, createdPeople }
}
