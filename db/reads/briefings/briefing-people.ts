import { sql } from 'kysely'
import type { BriefingPerson, BriefingScope } from '../../../src-shared/briefings/briefing-material'
import type { PersonId } from '../../../src-shared/records/ids'
import { rolesHeldOn } from '../../../src-shared/records/role-assignment'
import { readSql } from '../../read-sql'
import type { Reader } from '../../schema'
import { isTold } from '../figures/may-be-told'
import { rolesByPerson } from '../records/roles'
import { fromTimeline } from '../timelines/timeline-entries'

/** Returns the last held interaction with a person by a day, of those that may be told. Null if there is none. */
export async function lastToldOf(
  db: Reader,
  id: PersonId,
  { asOf, meeting }: Pick<BriefingScope, 'asOf' | 'meeting'>,
): Promise<BriefingPerson['lastMet']> {
  const [last] = await readSql(
    db,
    sql<NonNullable<BriefingPerson['lastMet']>>`select i.id, i.headline, i.starts_on as "on"
      ${fromTimeline('person', id, { to: asOf })} and i.status = 'held' and i.id <> ${meeting?.id ?? ''} and ${isTold('i')}
      order by t.minute desc, t.rid desc limit 1`,
  )
  return last ?? null
}

/** Returns the people to be met, each with all roles held on the day and the last interaction. */
export async function briefingPeople(db: Reader, scope: BriefingScope): Promise<BriefingPerson[]> {
  const { personIds, on } = scope
  const asked = JSON.stringify(personIds)
  const people = await readSql(
    db,
    sql<{ id: PersonId; name: string }>`select p.id, p.name from json_each(${asked}) asked
      cross join person p on p.id = asked.value where p.deleted_at is null order by asked.key`,
  )
  const roles = await rolesByPerson(db, personIds)
  const seats = await readSql(
    db,
    sql<{ id: string; party: string | null; constituency: string | null }>`select r.id, r.party, r.constituency
      from json_each(${asked}) asked
      cross join role_assignment r indexed by role_assignment_by_person on r.person_id = asked.value
      where (r.party is not null or r.constituency is not null) and r.deleted_at is null`,
  )
  const seatOf = new Map(seats.map(seat => [seat.id, seat]))
  const told: BriefingPerson[] = []
  for (const person of people) {
    const held = rolesHeldOn(roles.get(person.id) ?? [], on)
    told.push({
      ...person,
      roles: held.map(role => ({ ...role, party: seatOf.get(role.id)?.party ?? null })),
      constituency: held.flatMap(role => seatOf.get(role.id)?.constituency ?? [])[0] ?? null,
      lastMet: await lastToldOf(db, person.id, scope),
    })
  }
  return told
}
