import { sql } from 'kysely'
import type { BriefingRequest } from '../../../src-shared/briefings/briefing'
import type { BriefingScope } from '../../../src-shared/briefings/briefing-material'
import { checkedDay } from '../../../src-shared/days/checked-day'
import type { IsoDate } from '../../../src-shared/days/iso-date'
import { dayAfter } from '../../../src-shared/days/working-days'
import type { InteractionSummary } from '../../../src-shared/log/interaction'
import { isToldInside } from '../../../src-shared/packs/disclosure'
import type { InteractionId, IssueId, OrganisationId, PersonId } from '../../../src-shared/records/ids'
import { roleOn } from '../../../src-shared/records/role-assignment'
import { Refused } from '../../../src-shared/refusals/refusal'
import { readSql } from '../../read-sql'
import type { Reader } from '../../schema'
import { metOnlyMasked } from '../figures/may-be-told'
import { requireRow, requireSubject } from '../names/known-rows'
import { interactionFacts } from '../records/interaction-record'
import { holdersOn } from '../records/organisation-record'
import { processDetails } from '../records/processes'
import { rolesByPerson } from '../records/roles'
import { timeline } from '../timelines/timelines'

type Named<Id> = { readonly id: Id; readonly name: string }

/** The most people a briefing names. It should be a page or two and not a register. */
const mostPeople = 12
/** How many issues a record without its own gets: those of its latest interactions. */
const mostGuessed = 3

const named = async <Id>(db: Reader, table: string, id: string): Promise<Named<Id>> => {
  const rows = await readSql(db, sql<Named<Id>>`select id, name from ${sql.table(table)} where id = ${id}`)
  return rows[0] as Named<Id>
}

/**
 * Returns the organisations that some people speak for on a day. The Riksdag as a whole is left out, since everybody in it would share it.
 */
async function unitsOf(db: Reader, people: readonly PersonId[], on: IsoDate): Promise<Named<OrganisationId>[]> {
  const roles = await rolesByPerson(db, people)
  const units = people.flatMap(id => {
    const role = roleOn(roles.get(id) ?? [], on)
    return role?.organisationId && role.organisationKind !== 'parliament'
      ? [{ id: role.organisationId, name: role.organisation }]
      : []
  })
  return units.filter((unit, at) => units.findIndex(other => other.id === unit.id) === at)
}

/** Returns the participants of some interactions, in the order of the interactions. Each person appears once. */
async function peopleIn(db: Reader, interactions: readonly InteractionId[]): Promise<PersonId[]> {
  const rows = await readSql(
    db,
    sql<{ id: PersonId }>`select l.person_id as id from json_each(${JSON.stringify(interactions)}) asked
      cross join interaction_participant l indexed by interaction_participant_by_interaction on l.interaction_id = asked.value
      cross join person p on p.id = l.person_id
      where l.deleted_at is null and p.deleted_at is null group by l.person_id order by min(asked.key), min(l.rid)`,
  )
  return rows.map(row => row.id)
}

type Found = Pick<BriefingScope, 'name' | 'meeting' | 'on' | 'personIds' | 'organisations' | 'issueIds'>

async function ofInteraction(db: Reader, id: InteractionId): Promise<Found> {
  const meeting = await interactionFacts(db, id)
  // The marking covers even the headline and the participants, so nothing is left to make a briefing of.
  if (!isToldInside(meeting)) throw new Refused({ code: 'briefing-of-masked' })
  const on = meeting.startsOn
  const personIds = meeting.participants.filter(person => !person.isRemoved).map(person => person.id)
  const units = await unitsOf(db, personIds, on)
  const met = meeting.organisations.filter(({ id: one }) => !units.some(unit => unit.id === one))
  return {
    name: meeting.headline,
    meeting,
    on,
    personIds,
    organisations: [...units, ...met],
    issueIds: meeting.issueIds,
  }
}

/** Returns the issues of the latest of some interactions. A masked interaction does not even tell its issues. */
const issuesOf = (contacts: readonly InteractionSummary[]): IssueId[] =>
  [...new Set(contacts.filter(isToldInside).flatMap(contact => contact.issueIds))].slice(0, mostGuessed)

/** Returns the people last met about some issues in the year before, the latest first. */
async function metAbout(db: Reader, issues: readonly IssueId[], asOf: IsoDate): Promise<PersonId[]> {
  const latest = []
  for (const issue of issues)
    latest.push(
      ...(
        await timeline(
          db,
          { kind: 'issue', id: issue },
          { from: dayAfter(asOf, -364), to: asOf, statuses: ['held'] },
          { limit: 20 },
        )
      ).rows,
    )
  const told = latest.filter(isToldInside).sort((a, b) => b.startsOn.localeCompare(a.startsOn))
  return peopleIn(
    db,
    told.map(row => row.id),
  )
}

async function found(db: Reader, { subject }: BriefingRequest, asOf: IsoDate): Promise<Found> {
  await requireSubject(db, subject)
  const id = subject.subjectId
  const latest = { to: asOf, statuses: ['held' as const] }
  switch (subject.subjectTable) {
    case 'interaction':
      return ofInteraction(db, id as InteractionId)
    case 'person': {
      const personIds = [id as PersonId]
      const contacts = await timeline(db, { kind: 'person', id: id as PersonId }, latest, { limit: 5 })
      const { name } = await named<PersonId>(db, 'person', id)
      const organisations = await unitsOf(db, personIds, asOf)
      return { name, meeting: null, on: asOf, personIds, organisations, issueIds: issuesOf(contacts.rows) }
    }
    case 'organisation': {
      const organisation = await named<OrganisationId>(db, 'organisation', id)
      const contacts = await timeline(db, { kind: 'organisation', id: organisation.id }, latest, { limit: 5 })
      const holders = await holdersOn(db, organisation.id, asOf)
      const met = await peopleIn(
        db,
        contacts.rows.filter(isToldInside).map(row => row.id),
      )
      const there = holders.map(holder => holder.id)
      const personIds = [...met.filter(one => there.includes(one)), ...there.filter(one => !met.includes(one))]
      return {
        name: organisation.name,
        meeting: null,
        on: asOf,
        personIds,
        organisations: [organisation],
        issueIds: issuesOf(contacts.rows),
      }
    }
    case 'issue': {
      const rows = await readSql(db, sql<{ name: string }>`select short_name as name from issue where id = ${id}`)
      const issueIds = [id as IssueId]
      const personIds = await metAbout(db, issueIds, asOf)
      return { name: rows[0]?.name ?? '', meeting: null, on: asOf, personIds, organisations: [], issueIds }
    }
    case 'decision_process': {
      const process = await processDetails(db, id, asOf)
      const owner = await readSql(
        db,
        sql<Named<OrganisationId>>`select o.id, o.name from decision_process d
          cross join organisation o on o.id = d.owner_organisation_id where d.id = ${id} and o.deleted_at is null`,
      )
      const personIds = await metAbout(db, process.issueIds, asOf)
      return {
        name: process.name,
        meeting: null,
        on: asOf,
        personIds,
        organisations: owner,
        issueIds: process.issueIds,
      }
    }
  }
}

/**
 * Returns what a briefing is about and whom it concerns, as known on a day. Throws if an id is unknown, the day does not exist, or the
 * meeting is secrecy-marked.
 */
export async function briefingScope(db: Reader, request: BriefingRequest, asOf: IsoDate): Promise<BriefingScope> {
  checkedDay(asOf)
  if (request.issueId !== null) await requireRow(db, 'issue', request.issueId)
  const { personIds: everybody, issueIds, ...rest } = await found(db, request, asOf)
  // If the briefing is about a person, the reader already knows of that person.
  const untold = request.subject.subjectTable === 'person' ? new Set() : await metOnlyMasked(db, everybody)
  const personIds = everybody.filter(id => !untold.has(id))
  return {
    ...rest,
    subject: request.subject,
    asOf,
    from: dayAfter(asOf, -364),
    personIds: personIds.slice(0, mostPeople),
    issueIds: request.issueId === null ? issueIds : [request.issueId],
  }
}
