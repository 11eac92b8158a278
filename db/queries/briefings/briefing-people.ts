import { sql } from 'kysely'
import type { BriefingPerson, BriefingScope } from '../../../src-shared/domain/briefing-material'
import { isToldInside } from '../../../src-shared/domain/disclosure'
import type { PersonId } from '../../../src-shared/domain/ids'
import { rolesHeldOn } from '../../../src-shared/domain/role-assignment'
import { readSql } from '../../read-sql'
import type { Reader } from '../../schema'
import { rolesByPerson } from '../roles'
import { timeline } from '../timelines'

/** A few of the latest, since the very latest may be one that is only told of as masked. */
const looked = 5

/** Those to be met, with all they are on the day and when we last met. */
export async function briefingPeople(
  db: Reader,
  { personIds, on, asOf, meeting }: BriefingScope,
): Promise<BriefingPerson[]> {
  const asked = JSON.stringify(personIds)
  const people = await readSql(
    db,
    sql<{ id: PersonId; name: string }>`select p.id, p.name from json_each(${asked}) asked
      cross join person p on p.id = asked.value where p.deleted_at is null order by asked.key`,
  )
  const roles = await rolesByPerson(db, personIds)
  const parties = await readSql(
    db,
    sql<{ id: string; party: string }>`select r.id, r.party from json_each(${asked}) asked
      cross join role_assignment r indexed by role_assignment_by_person on r.person_id = asked.value
      where r.party is not null and r.deleted_at is null`,
  )
  const partyOf = new Map(parties.map(({ id, party }) => [id, party]))
  const told: BriefingPerson[] = []
  for (const person of people) {
    const { rows } = await timeline(
      db,
      { kind: 'person', id: person.id },
      { to: asOf, statuses: ['held'] },
      { limit: looked },
    )
    const last = rows.find(row => row.id !== meeting?.id && isToldInside(row))
    told.push({
      ...person,
      roles: rolesHeldOn(roles.get(person.id) ?? [], on).map(role => ({
        ...role,
        party: partyOf.get(role.id) ?? null,
      })),
      lastMet: last ? { id: last.id, headline: last.headline, on: last.startsOn } : null,
    })
  }
  return told
}
