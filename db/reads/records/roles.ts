import { sql } from 'kysely'
import { checkedDay } from '../../../src-shared/days/checked-day'
import type { IsoDate } from '../../../src-shared/days/iso-date'
import type { PersonId } from '../../../src-shared/records/ids'
import {
  type KnownRole,
  printedRole,
  type RoleAssignment,
  roleOn,
  rolesHeldOn,
} from '../../../src-shared/records/role-assignment'
import { readSql } from '../../read-sql'
import type { Reader } from '../../schema'
import { requireRow } from '../names/known-rows'

type RoleRow = Omit<KnownRole, 'isPrimary'> & { readonly isPrimary: number }

/** Returns all roles of some people by person id, past roles too. A person without roles is not in the map. */
export async function rolesByPerson(db: Reader, people: readonly string[]): Promise<Map<string, KnownRole[]>> {
  const rows = await readSql(
    db,
    sql<RoleRow>`
    select r.id, r.person_id as personId, r.title, r.organisation_id as organisationId, o.kind as organisationKind,
      coalesce(o.name, '') as organisation, r.from_on as fromOn, r.to_on as toOn, r.is_primary as isPrimary
    from role_assignment r indexed by role_assignment_by_person left join organisation o on o.id = r.organisation_id
    where r.person_id in (select value from json_each(${JSON.stringify(people)})) and r.deleted_at is null`,
  )
  const roles = new Map<string, KnownRole[]>()
  for (const row of rows) {
    const known = roles.get(row.personId)
    const held = { ...row, isPrimary: row.isPrimary === 1 }
    if (known) known.push(held)
    else roles.set(row.personId, [held])
  }
  return roles
}

/** Returns all the roles one person holds that day. Throws if the day does not exist or the person is not in the register. */
export async function rolesOn(db: Reader, person: PersonId, on: IsoDate): Promise<KnownRole[]> {
  checkedDay(on)
  await requireRow(db, 'person', person)
  return rolesHeldOn((await rolesByPerson(db, [person])).get(person) ?? [], on)
}

/** Returns the role as it is printed that day ("Ordförande, Trafikutskottet"). Empty when no role is known. */
export function roleText(roles: readonly RoleAssignment[], on: IsoDate): string {
  const role = roleOn(roles, on)
  return role ? printedRole(role) : ''
}
