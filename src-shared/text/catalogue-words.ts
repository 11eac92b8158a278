import { catalogue, catalogueKinds, fieldsOf } from '../records/catalogue/catalogue'
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
