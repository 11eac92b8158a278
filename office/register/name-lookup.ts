import { namesOf } from '../../db/reads/names/names-by-id'
import { referenceLists } from '../../db/reads/records/reference-lists'
import type { Reader } from '../../db/schema'
import type { Language } from '../../src-shared/text/language'

type Named = { readonly id: string; readonly name: string }

/** The names of issues, areas, partners and staff, removed ones too, and of those people and organisations that are asked for. */
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
