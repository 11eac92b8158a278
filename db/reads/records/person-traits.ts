import { type RawBuilder, sql } from 'kysely'
import { type ContactWayKind, foldedAddress } from '../../../src-shared/names/contact-way'
import type { PersonTraits } from '../../../src-shared/names/likely-person'
import { nameWords } from '../../../src-shared/names/name-words'
import { readSql } from '../../read-sql'
import type { Reader } from '../../schema'

/** A person in the register, with the traits that are compared to find duplicates. */
export type ComparedPerson = { readonly rid: number; readonly id: string; readonly traits: PersonTraits }

type Row = {
  readonly rid: number
  readonly id: string
  readonly name: string
  readonly aliases: string
  readonly organisations: string
  readonly ways: string
  readonly identifiers: string
}

const list = <Item>(text: string): readonly Item[] => (text === '[]' ? [] : (JSON.parse(text) as Item[]))

/** Returns the traits by which a person about to be added is compared. */
export const traitsOf = (given: {
  readonly names: readonly string[]
  readonly organisationIds: readonly string[]
  readonly ways: readonly (readonly [ContactWayKind, string])[]
  readonly identifiers: readonly (readonly [string, string])[]
}): PersonTraits => {
  const addresses = (wanted: ContactWayKind) =>
    given.ways.flatMap(([kind, address]) => (kind === wanted ? [foldedAddress(kind, address)] : [])).filter(Boolean)
  return {
    names: given.names.map(nameWords),
    organisationIds: given.organisationIds,
    emails: addresses('email'),
    phones: addresses('phone'),
    identifiers: new Map(given.identifiers),
  }
}

/**
 * Returns the living people of a selection `… p where …`, each with all the traits that are compared; with `isInBin`, the deleted ones, with
 * what was deleted together with them. Their roles stay when they are deleted.
 */
export async function comparedPeople(
  db: Reader,
  people: RawBuilder<unknown>,
  isInBin = false,
): Promise<ComparedPerson[]> {
  const rows = await readSql(
    db,
    sql<Row>`select p.rid, p.id, p.name,
        (select json_group_array(a.name) from person_alias a indexed by person_alias_by_person
          where a.person_id = p.id and a.deleted_at is p.deleted_at) as aliases,
        (select json_group_array(distinct r.organisation_id) from role_assignment r indexed by role_assignment_by_person
          where r.person_id = p.id and r.deleted_at is null and r.organisation_id is not null) as organisations,
        (select json_group_array(json_array(w.kind, w.address)) from contact_way w indexed by contact_way_by_person
          where w.person_id = p.id and w.deleted_at is p.deleted_at) as ways,
        (select json_group_array(json_array(n.register, n.identifier)) from person_identifier n
          indexed by person_identifier_by_person where n.person_id = p.id and n.deleted_at is p.deleted_at) as identifiers
      from ${people} and ${isInBin ? sql`p.deleted_at is not null` : sql`p.deleted_at is null`}`,
  )
  return rows.map(row => ({
    rid: row.rid,
    id: row.id,
    traits: traitsOf({
      names: [row.name, ...list<string>(row.aliases)],
      organisationIds: list(row.organisations),
      ways: list(row.ways),
      identifiers: list(row.identifiers),
    }),
  }))
}
