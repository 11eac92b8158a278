import { sql } from 'kysely'
import type { OrganisationTraits } from '../../../src-shared/names/likely-organisation'
import { nameWords } from '../../../src-shared/names/name-words'
import { readSql } from '../../read-sql'
import type { Reader } from '../../schema'

type Row = Omit<OrganisationTraits, 'names' | 'abbreviation'> & {
  readonly rid: number
  readonly name: string
  readonly abbreviation: string | null
  readonly others: string
}

/** An organisation with the traits that are compared to find duplicates. */
export type ComparedOrganisation = { readonly rid: number; readonly id: string; readonly traits: OrganisationTraits }

/** Returns all living organisations, each with every name it has or has had. */
export async function comparedOrganisations(db: Reader): Promise<ComparedOrganisation[]> {
  const rows = await readSql(
    db,
    sql<Row>`select o.rid, o.id, o.kind, o.name, o.abbreviation, o.parent_id as parentId, o.county_code as countyCode,
        o.external_code as externalCode, o.successor_id as successorId, o.valid_from as validFrom, o.valid_to as validTo,
        (select json_group_array(name) from (
          select a.name from organisation_alias a where a.organisation_id = o.id and a.deleted_at is null
          union select n.name from organisation_name n where n.organisation_id = o.id and n.deleted_at is null)) as others
      from organisation o where o.deleted_at is null`,
  )
  return rows.map(({ rid, name, abbreviation, others, ...row }) => ({
    rid,
    id: row.id,
    traits: {
      ...row,
      names: [name, ...(JSON.parse(others) as string[])].map(nameWords),
      abbreviation: (abbreviation ?? '').trim().toUpperCase(),
    },
  }))
}
