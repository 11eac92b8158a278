import { sql } from 'kysely'
import type { IsoDate } from '../../src-shared/domain/iso-date'
import { type RoleAssignment, roleOn } from '../../src-shared/domain/role-assignment'
import { readSql } from '../read-sql'
import type { Reader } from '../schema'

type RoleRow = {
  personId: string
  title: string
  organisation: string
  fromOn: IsoDate | null
  toOn: IsoDate | null
  isPrimary: number
}

/** All roles of some people, past ones too, by person. */
export async function rolesByPerson(db: Reader, people: readonly string[]): Promise<Map<string, RoleAssignment[]>> {
  const rows = await readSql(
    db,
    sql<RoleRow>`
    select r.person_id as personId, r.title, coalesce(o.name, '') as organisation, r.from_on as fromOn, r.to_on as toOn,
      r.is_primary as isPrimary
    from role_assignment r indexed by role_assignment_by_person left join organisation o on o.id = r.organisation_id
    where r.person_id in (select value from json_each(${JSON.stringify(people)})) and r.deleted_at is null`,
  )
  const roles = new Map<string, RoleAssignment[]>()
  for (const { personId, isPrimary, ...role } of rows) {
    const known = roles.get(personId)
    const held = { ...role, isPrimary: isPrimary === 1 }
    if (known) known.push(held)
    else roles.set(personId, [held])
  }
  return roles
}

/** "Ordförande, Trafikutskottet" on that day, or nothing when no role is known for it. */
export function roleText(roles: readonly RoleAssignment[], on: IsoDate): string {
  const role = roleOn(roles, on)
  return role ? [role.title, role.organisation].filter(Boolean).join(', ') : ''
}
