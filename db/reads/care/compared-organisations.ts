import { type RawBuilder, sql } from 'kysely'
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

/** Returns an abbreviation as it is compared. */
export const comparedAbbreviation = (abbreviation: string | null): string => (abbreviation ?? '').trim().toUpperCase()

/**
 * Returns the living organisations of a selection `… o where …`, each with every name it has or has had; with `isInBin`, the deleted ones,
 * with what was deleted together with them.
 */
export async function comparedOrganisations(
  db: Reader,
  organisations: RawBuilder<unknown> = sql`organisation o where true`,
  isInBin = false,
): Promise<ComparedOrganisation[]> {
  const rows = await readSql(
    db,
    sql<Row>`select o.rid, o.id, o.kind, o.name, o.abbreviation, o.parent_id as parentId, o.county_code as countyCode,
        o.external_code as externalCode, o.successor_id as successorId, o.valid_from as validFrom, o.valid_to as validTo,
        (select json_group_array(name) from (
          select a.name from organisation_alias a where a.organisation_id = o.id and a.deleted_at is o.deleted_at
          union select n.name from organisation_name n where n.organisation_id = o.id and n.deleted_at is o.deleted_at)) as others
      from ${organisations} and ${isInBin ? sql`o.deleted_at is not null` : sql`o.deleted_at is null`}`,
  )
  return rows.map(({ rid, name, abbreviation, others, ...row }) => ({
    rid,
    id: row.id,
    traits: {
      ...row,
      names: [name, ...(JSON.parse(others) as string[])].map(nameWords),
      abbreviation: comparedAbbreviation(abbreviation),
    },
  }))
}
