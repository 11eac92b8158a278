import { catalogue, catalogueKinds, fieldsOf } from '../records/catalogue/catalogue'
import type { KindWords } from '../records/catalogue/field'
import type { Language } from './language'

/** What history says of the kinds of the catalogue, by their table. */
export const catalogueThings = (language: Language): Readonly<Record<string, KindWords>> =>
  Object.fromEntries(catalogueKinds.map(kind => [catalogue[kind].table, catalogue[kind][language]]))

/** What the columns of the catalogue's kinds are called, by table and column with a point between. */
export const catalogueColumns = (language: Language): Readonly<Record<string, string>> =>
  Object.fromEntries(
    catalogueKinds.flatMap(kind =>
      fieldsOf(kind).flatMap(([, field]) =>
        field.column === null ? [] : [[`${catalogue[kind].table}.${field.column}`, field[language][1]]],
      ),
    ),
  )
