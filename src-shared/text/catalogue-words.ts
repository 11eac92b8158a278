import { type CatalogueKind, catalogue, catalogueKinds, fieldsOf } from '../records/catalogue/catalogue'
import type { KindWords } from '../records/catalogue/field'
import type { Language } from './language'

/** Returns the words that the history uses for the catalogue's kinds, by table. */
export const catalogueThings = (language: Language): Readonly<Record<string, KindWords>> =>
  Object.fromEntries(catalogueKinds.map(kind => [catalogue[kind].table, catalogue[kind][language]]))

/** Returns the names of the columns of the catalogue's kinds, by `table.column`. */
export const catalogueColumns = (language: Language): Readonly<Record<string, string>> =>
  Object.fromEntries(
    catalogueKinds.flatMap(kind =>
      fieldsOf(kind).flatMap(([, field]) =>
        field.column === null ? [] : [[`${catalogue[kind].table}.${field.column}`, field[language][1]]],
      ),
    ),
  )

/** The word for one row of each kind, in lower case. */
export const kindWords = (language: Language): Record<CatalogueKind, string> =>
  Object.fromEntries(catalogueKinds.map(kind => [kind, catalogue[kind][language].one])) as Record<CatalogueKind, string>

/** The name of a field that must not be empty, as a sentence begins with it: "Namnet". */
export function neededField(name: string, language: Language): string {
  const field = catalogueKinds.flatMap(fieldsOf).find(([known, { mustSay }]) => mustSay && known === name)?.[1]
  const called = field?.[language][1] ?? name
  return called.charAt(0).toLocaleUpperCase(language) + called.slice(1)
}
