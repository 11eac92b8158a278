import { sql } from 'kysely'
import { readSql } from '../../../db/read-sql'
import { referenceLists } from '../../../db/reads/records/reference-lists'
import shippedPartners from '../../../db/reference/partners.json'
import type { Reader } from '../../../db/schema'
import type { IsoDate } from '../../../src-shared/days/iso-date'
import { interactionKinds } from '../../../src-shared/log/interaction'
import type { Language } from '../../../src-shared/text/language'
import { sharedWords } from '../../../src-shared/text/shared-words'
import type { LogWorld } from '../mapping/names/log-world'

type Named = { readonly id: string; readonly others: string }
type PlacedRow = Named & { readonly kind: string; readonly countyCode: string | null }

/** The other names of the partners that ship with every office, which the office does not keep. */
const shippedNames: ReadonlyMap<string, readonly string[]> = new Map(
  shippedPartners.map(({ id, aliases }) => [id, aliases]),
)

const namesIn = (text: string): readonly string[] =>
  (JSON.parse(text) as (string | null)[]).filter(name => name !== null)

/** Returns the names of the office that the cells of a table are read by. */
export async function officeNames(db: Reader, today: IsoDate, language: Language): Promise<LogWorld> {
  const [issues, partners, organisations, lists] = await Promise.all([
    readSql(
      db,
      sql<Named>`select i.id, (select json_group_array(a.name) from issue_alias a
          where a.issue_id = i.id and a.deleted_at is null) as others
        from issue i where i.deleted_at is null`,
    ),
    readSql(
      db,
      sql<
        Omit<PlacedRow, 'others'>
      >`select p.id, p.kind, p.county_code as countyCode from partner p where p.deleted_at is null`,
    ),
    readSql(
      db,
      sql<PlacedRow & { name: string; abbreviation: string | null; hasEnded: number }>`
        select o.id, o.name, o.abbreviation, o.kind, o.county_code as countyCode,
          coalesce(o.valid_to < ${today}, 0) as hasEnded,
          (select json_group_array(name) from (
            select o.name_en as name
            union select a.name from organisation_alias a where a.organisation_id = o.id and a.deleted_at is null
            union select n.name from organisation_name n where n.organisation_id = o.id and n.deleted_at is null)) as others
        from organisation o where o.deleted_at is null`,
    ),
    referenceLists(db),
  ])
  const others = new Map(issues.map(row => [row.id, namesIn(row.others)]))
  const placed = new Map(partners.map(({ id, kind, countyCode }) => [id, { kind, countyCode }]))
  return {
    today,
    language,
    issues: lists.issues.map(({ id, name, nameEn, shortName }) => ({
      id,
      name: shortName,
      others: [name, nameEn, ...(others.get(id) ?? [])],
    })),
    partners: lists.partners.map(({ id, name, shortName }) => ({
      id,
      name: shortName,
      others: [name, ...(shippedNames.get(id) ?? [])],
      kind: placed.get(id)?.kind ?? '',
      countyCode: placed.get(id)?.countyCode ?? null,
    })),
    organisations: organisations.map(({ abbreviation, hasEnded, ...row }) => ({
      ...row,
      others: namesIn(row.others),
      abbreviation: abbreviation ?? '',
      hasEnded: hasEnded === 1,
    })),
    kinds: interactionKinds.map(code => ({
      code,
      words: [sharedWords('sv').kinds[code], sharedWords('en').kinds[code]],
    })),
  }
}
