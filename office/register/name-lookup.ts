import { namesOf } from '../../db/reads/names/names-by-id'
import { referenceLists } from '../../db/reads/records/reference-lists'
import type { Reader } from '../../db/schema'
import type { Language } from '../../src-shared/text/language'

type Named = { readonly id: string; readonly name: string }

/**
 * Returns a function from id to name: for all issues, areas, partners and staff, deleted ones too, and for the people and organisations in
 * `asked`. An unknown id is returned unchanged.
 */
export async function nameLookup(
  db: Reader,
  language: Language,
  asked: readonly string[],
): Promise<(id: string) => string> {
  const { issues, areas, partners, staff, removed } = await referenceLists(db)
  const named: readonly Named[] = [
    ...removed,
    ...(await namesOf(db, asked)),
    ...areas.map(({ id, name, nameEn }) => ({ id, name: language === 'sv' ? name : nameEn })),
    ...issues.map(({ id, shortName, nameEn }) => ({ id, name: language === 'sv' ? shortName : nameEn })),
    ...partners,
    ...staff,
  ]
  const names = new Map(named.map(({ id, name }) => [id, name]))
  return id => names.get(id) ?? id
}
