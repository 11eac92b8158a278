import type { Writer } from '../../db/schema'
import { sortNameOf } from '../../src-shared/names/person-name'
import type { OrganisationId, PersonId, RoleAssignmentId } from '../../src-shared/records/ids'

/** Adds a person with an id that a test can read. */
export async function addPerson(db: Writer, id: string, name: string): Promise<PersonId> {
  await db
    .insertInto('person')
    .values({ id: id as PersonId, name, sort_name: sortNameOf(name) })
    .execute()
  return id as PersonId
}

/** Adds a role. By default it began in 2022 and has no last day. */
export async function addRole(
  db: Writer,
  id: string,
  person: string,
  organisation: string,
  title: string,
  more: { from_on?: string | null; to_on?: string | null; is_primary?: 0 | 1 } = {},
): Promise<RoleAssignmentId> {
  await db
    .insertInto('role_assignment')
    .values({
      id: id as RoleAssignmentId,
      person_id: person as PersonId,
      organisation_id: organisation as OrganisationId,
      title,
      from_on: '2022-10-01',
      ...more,
    })
    .execute()
  return id as RoleAssignmentId
}

export const addEmail = (db: Writer, id: string, person: string, address: string) =>
  db
    .insertInto('contact_way')
    .values({ id, person_id: person as PersonId, kind: 'email', address })
    .execute()
