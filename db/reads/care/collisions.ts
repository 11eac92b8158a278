import { sql } from 'kysely'
import { checkedDay } from '../../../src-shared/days/checked-day'
import type { IsoDate } from '../../../src-shared/days/iso-date'
import { dayAfter, daysBetween } from '../../../src-shared/days/working-days'
import { type Collision, type CollisionDraft, usualCollisionDays } from '../../../src-shared/log/collision'
import type { InteractionId, OrganisationId, PersonId } from '../../../src-shared/records/ids'
import { type KnownRole, roleOn } from '../../../src-shared/records/role-assignment'
import { readSql } from '../../read-sql'
import type { Reader } from '../../schema'
import { requireRows } from '../names/known-rows'
import { rolesByPerson } from '../records/roles'
import { summaries } from '../timelines/interaction-lists'

type Unit = { readonly organisationId: OrganisationId; readonly organisation: string }
type Meeting = {
  readonly rid: number
  readonly id: InteractionId
  readonly on: IsoDate
  /** Null when the organisation was met as such. */
  readonly personId: PersonId | null
  readonly organisationId: OrganisationId | null
}

/**
 * Returns the organisation a person speaks for that day. Undefined for the Riksdag as a whole: its 349 seats are not one office to visit
 * twice.
 */
function unitOn(roles: readonly KnownRole[], on: IsoDate): Unit | undefined {
  const role = roleOn(roles, on)
  return role?.organisationId && role.organisationKind !== 'parliament'
    ? { organisationId: role.organisationId, organisation: role.organisation }
    : undefined
}

/**
 * Returns the people of the draft and everybody who has ever held a role in one of their organisations. They are few enough to look up one
 * by one.
 */
async function candidates(db: Reader, people: readonly PersonId[], units: readonly Unit[]): Promise<PersonId[]> {
  const ids = JSON.stringify(units.map(unit => unit.organisationId))
  const rows = await readSql(
    db,
    sql<{ id: PersonId }>`
      select distinct r.person_id as id from json_each(${ids}) asked
      cross join role_assignment r indexed by role_assignment_by_organisation on r.organisation_id = asked.value
      where r.deleted_at is null`,
  )
  return [...new Set([...people, ...rows.map(row => row.id)])]
}

const namesOf = (db: Reader, organisations: readonly OrganisationId[]): Promise<Unit[]> =>
  readSql(
    db,
    sql<Unit>`select o.id as organisationId, o.name as organisation from json_each(${JSON.stringify(organisations)}) asked
      cross join organisation o on o.id = asked.value`,
  )

/** Returns the interactions, held or planned, with one of the people or with an organisation as such, around the day of the draft. */
const meetingsAround = (
  db: Reader,
  { on, days = usualCollisionDays, except }: CollisionDraft,
  people: readonly PersonId[],
  units: readonly Unit[],
): Promise<Meeting[]> => {
  const near = sql`l.deleted_at is null and i.deleted_at is null and i.status in ('held', 'planned') and i.id <> ${except ?? ''}
    and i.starts_on between ${dayAfter(on, -days)} and ${dayAfter(on, days)}`
  return readSql(
    db,
    sql<Meeting>`
      select i.rid, i.id, i.starts_on as "on", l.person_id as personId, null as organisationId
      from json_each(${JSON.stringify(people)}) asked
      cross join interaction_participant l indexed by interaction_participant_by_person on l.person_id = asked.value
      cross join interaction i on i.id = l.interaction_id where ${near}
      union all
      select i.rid, i.id, i.starts_on, null, l.organisation_id
      from json_each(${JSON.stringify(units.map(unit => unit.organisationId))}) asked
      cross join interaction_organisation l indexed by interaction_organisation_by_organisation
        on l.organisation_id = asked.value
      cross join interaction i on i.id = l.interaction_id where ${near}`,
  )
}

/**
 * Returns the interactions near that day in which the office meets the same people, or others of the same organisation. The nearest comes
 * first. Throws if the day does not exist or a person or organisation is unknown.
 */
export async function collisions(db: Reader, draft: CollisionDraft): Promise<Collision[]> {
  const { personIds, organisationIds = [], on } = draft
  checkedDay(on)
  await requireRows(db, 'person', personIds)
  await requireRows(db, 'organisation', organisationIds)
  const drafted = await rolesByPerson(db, personIds)
  const units = [
    ...personIds.flatMap(id => unitOn(drafted.get(id) ?? [], on) ?? []),
    ...(await namesOf(db, organisationIds)),
  ]
  const people = await candidates(db, personIds, units)
  const meetings = await meetingsAround(db, draft, people, units)
  const roles = await rolesByPerson(db, people)
  const found = new Map<InteractionId, { rid: number; people: Set<PersonId>; units: Map<OrganisationId, Unit> }>()
  for (const meeting of meetings) {
    const { personId } = meeting
    const metAs =
      personId === null ? meeting.organisationId : unitOn(roles.get(personId) ?? [], meeting.on)?.organisationId
    const unit = units.find(({ organisationId }) => organisationId === metAs)
    const isSamePerson = personId !== null && personIds.includes(personId)
    if (!isSamePerson && !unit) continue
    const known = found.get(meeting.id) ?? { rid: meeting.rid, people: new Set(), units: new Map() }
    if (isSamePerson) known.people.add(personId)
    if (unit) known.units.set(unit.organisationId, unit)
    found.set(meeting.id, known)
  }
  const rids = JSON.stringify([...found.values()].map(({ rid }) => rid))
  const rows = await summaries(db, sql`select value as rid from json_each(${rids})`)
  return rows
    .map(interaction => {
      const known = found.get(interaction.id)
      return {
        interaction,
        daysFrom: daysBetween(on, interaction.startsOn),
        samePeople: [...(known?.people ?? [])],
        sameUnits: [...(known?.units.values() ?? [])],
      }
    })
    .sort((a, b) => Math.abs(a.daysFrom) - Math.abs(b.daysFrom))
}
