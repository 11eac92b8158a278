import type { ListEdit } from '../edits'
import { funding, membership, wording } from './agreements'
import type { ColumnOf, Field, ValueOf } from './field'
import { interaction } from './log'
import { document, process, stage, watchDate } from './processes'
import { area, contactPoint, issue, organisation, partner, person, role, staff, task } from './register'
import { commitment, position } from './said'
import { writtenAsk, writtenGap, writtenIssue, writtenResult, writtenSigning } from './written'

/**
 * Every kind of row that the office writes down by itself, with its fields. The parsed shapes, the types, the columns that are written, the
 * labels of forms and facts, what a list can change at once, and the words of history follow from it.
 */
export const catalogue = {
  interaction,
  person,
  organisation,
  commitment,
  role,
  process,
  position,
  stage,
  document,
  'watch-date': watchDate,
  membership,
  funding,
  wording,
  staff,
  'contact-point': contactPoint,
  area,
  issue,
  partner,
  task,
  'written-result': writtenResult,
  'written-ask': writtenAsk,
  'written-issue': writtenIssue,
  'written-gap': writtenGap,
  'written-signing': writtenSigning,
} as const

export type CatalogueKind = keyof typeof catalogue
export const catalogueKinds = Object.keys(catalogue) as readonly CatalogueKind[]

/**
 * The kinds that are not added as others: an interaction is logged, a role is given to somebody, an area comes with a list, and the tasks are
 * those there are.
 */
const addedElsewhere = ['interaction', 'role', 'area', 'task'] as const
type AddedElsewhere = (typeof addedElsewhere)[number]
export type AddableKind = Exclude<CatalogueKind, AddedElsewhere>
export const addableKinds = catalogueKinds.filter(
  (kind): kind is AddableKind => !addedElsewhere.some(each => each === kind),
)

/** The table of each kind. */
export const catalogueTables = Object.fromEntries(catalogueKinds.map(kind => [kind, catalogue[kind].table])) as {
  readonly [Kind in CatalogueKind]: (typeof catalogue)[Kind]['table']
}

type FieldsOf<Kind extends CatalogueKind> = (typeof catalogue)[Kind]['fields']
export type FieldName<Kind extends CatalogueKind> = keyof FieldsOf<Kind> & string
/** The names of a kind's fields, without those that are given only when it is changed (or only when it is added). */
type NamesBut<Kind extends CatalogueKind, Never extends 'when-added' | 'when-changed'> = {
  [Name in FieldName<Kind>]: FieldsOf<Kind>[Name] extends Field<unknown, Never> ? never : Name
}[FieldName<Kind>]

/** The names of the fields that have a column of the kind's own table. */
export type OwnName<Kind extends CatalogueKind> = {
  [Name in FieldName<Kind>]: ColumnOf<FieldsOf<Kind>[Name]> extends null ? never : Name
}[FieldName<Kind>]
/** A value as SQLite keeps it, which has no booleans. */
type Stored<Value> = Value extends boolean ? 0 | 1 : Value

/** The columns of a kind's table that its fields are kept in, with the types of their values. */
export type ColumnsOf<Kind extends CatalogueKind> = {
  [Name in OwnName<Kind> as ColumnOf<FieldsOf<Kind>[Name]> & string]: Stored<ValueOf<FieldsOf<Kind>[Name]>>
}

/** The values of a kind's fields, by name. */
type FieldValues<Kind extends CatalogueKind> = {
  readonly [Name in FieldName<Kind>]: ValueOf<FieldsOf<Kind>[Name]>
}

/** The values of the fields that the kind's own table holds. */
export type OwnValues<Kind extends CatalogueKind> = Pick<FieldValues<Kind>, OwnName<Kind>>

/** A row of a kind as it is read: its id and its own fields. */
export type PartRow<Kind extends CatalogueKind> = OwnValues<Kind> & { readonly id: string }

/** Everything that can be given of each kind when it is added. */
export type PartFields = {
  readonly [Kind in CatalogueKind]: Pick<FieldValues<Kind>, NamesBut<Kind, 'when-changed'>>
}

/** A list is changed by what is added and removed, so that two changes of one list both hold. */
type Changed<Value> = Value extends readonly (infer One)[] ? ListEdit<One> : Value

/** A change of some of a kind's fields. A field that is absent stays as it is. */
export type FieldsEdit<Kind extends CatalogueKind> = {
  readonly [Name in NamesBut<Kind, 'when-added'>]?: Changed<FieldValues<Kind>[Name]> | undefined
}

/** The fields of a kind with their entries. */
export const fieldsOf = (kind: CatalogueKind): readonly (readonly [name: string, field: Field<unknown>])[] =>
  Object.entries(catalogue[kind].fields)

/** Returns one field of a kind with its entry. */
export const fieldOf = <Kind extends CatalogueKind>(kind: Kind, name: FieldName<Kind>): Field<unknown> => {
  const fields: Readonly<Record<string, Field<unknown>>> = catalogue[kind].fields
  return fields[name] as Field<unknown>
}

/** A field that names the row which a row of the kind is part of. */
export type Ownership = { readonly table: string; readonly column: string; readonly owner: string }

/** What is part of what: each kind whose rows are part of another's, by the tables. */
export const ownerships: readonly Ownership[] = catalogueKinds.flatMap(kind =>
  fieldsOf(kind).flatMap(([, { column, shape }]) => {
    if (shape.is !== 'id' || !shape.isOwner || column === null) return []
    const tables: Readonly<Record<string, string>> = catalogueTables
    return [{ table: catalogueTables[kind], column, owner: tables[shape.of] ?? shape.of }]
  }),
)
