import { sql } from 'kysely'
import type { IsoDate } from '../../../src-shared/days/iso-date'
import type { ContactWayKind } from '../../../src-shared/names/contact-way'
import { readSql } from '../../read-sql'
import type { Reader } from '../../schema'

/** A role of somebody of the register, as a file is compared with it. */
export type RoleToCompare = {
  readonly id: string
  readonly organisationId: string | null
  readonly title: string
  readonly fromOn: IsoDate | null
  readonly toOn: IsoDate | null
  readonly isPrimary: 0 | 1
  readonly party: string | null
  readonly constituency: string | null
}

/** Somebody of the register, with all that a file can change. */
export type PersonToCompare = {
  readonly id: string
  readonly name: string
  readonly aliases: readonly string[]
  readonly ways: readonly { readonly kind: ContactWayKind; readonly address: string }[]
  readonly ids: readonly { readonly register: string; readonly id: string; readonly rowId: string }[]
  readonly roles: readonly RoleToCompare[]
}

type Row = { readonly [Field in keyof PersonToCompare]: string }

/** Returns those of the people with these ids who are living. */
export async function peopleToCompare(db: Reader, ids: readonly string[]): Promise<readonly PersonToCompare[]> {
  const rows = await readSql(
    db,
    sql<Row>`select p.id, p.name,
        (select json_group_array(a.name) from person_alias a indexed by person_alias_by_person
          where a.person_id = p.id and a.deleted_at is null) as aliases,
        (select json_group_array(json_object('kind', w.kind, 'address', w.address)) from contact_way w
          indexed by contact_way_by_person where w.person_id = p.id and w.deleted_at is null) as ways,
        (select json_group_array(json_object('register', n.register, 'id', n.identifier, 'rowId', n.id)) from person_identifier n
          indexed by person_identifier_by_person where n.person_id = p.id and n.deleted_at is null) as ids,
        (select json_group_array(json_object('id', r.id, 'organisationId', r.organisation_id, 'title', r.title, 'fromOn', r.from_on,
            'toOn', r.to_on, 'isPrimary', r.is_primary, 'party', r.party, 'constituency', r.constituency))
          from role_assignment r indexed by role_assignment_by_person where r.person_id = p.id and r.deleted_at is null) as roles
      from json_each(${JSON.stringify([...new Set(ids)])}) asked cross join person p on p.id = asked.value where p.deleted_at is null`,
  )
  return rows.map(({ id, name, aliases, ways, ids: known, roles }) => ({
    id,
    name,
    aliases: JSON.parse(aliases) as PersonToCompare['aliases'],
    ways: JSON.parse(ways) as PersonToCompare['ways'],
    ids: JSON.parse(known) as PersonToCompare['ids'],
    roles: JSON.parse(roles) as PersonToCompare['roles'],
  }))
}

/** An organisation of the register, with the addresses and numbers that a file can add to. */
export type OrganisationToCompare = { readonly id: string; readonly name: string; readonly points: readonly string[] }

/** Returns those of the organisations with these ids that are living. */
export async function organisationsToCompare(
  db: Reader,
  ids: readonly string[],
): Promise<readonly OrganisationToCompare[]> {
  const rows = await readSql(
    db,
    sql<{ id: string; name: string; points: string }>`select o.id, o.name, (
        select json_group_array(c.address) from contact_point c indexed by contact_point_by_organisation
          where c.organisation_id = o.id and c.deleted_at is null) as points
      from json_each(${JSON.stringify([...new Set(ids)])}) asked cross join organisation o on o.id = asked.value where o.deleted_at is null`,
  )
  return rows.map(({ points, ...row }) => ({ ...row, points: JSON.parse(points) as string[] }))
}
