import type { ListEdit } from '../edits'
import { funding, membership, wording } from './agreements'
import type { Field, ValueOf } from './field'
import { document, process, stage, watchDate } from './processes'
import { issue, organisation, partner, person, staff } from './register'
import { commitment, position } from './said'

/**
 * What can be written down by itself, on its own screen or in its list: things, and parts of them. From here follow the shapes that are
 * parsed, the types, the columns that are written, what must be there for a row to name it, and what history calls it all.
 */
export const catalogue = {
  person,
  organisation,
  issue,
  partner,
  process,
  commitment,
  position,
  stage,
  document,
  'watch-date': watchDate,
  membership,
  funding,
  wording,
  staff,
} as const

export type AddableKind = keyof typeof catalogue
export const addableKinds = Object.keys(catalogue) as readonly AddableKind[]

/** The table of each kind. */
export const catalogueTables = Object.fromEntries(addableKinds.map(kind => [kind, catalogue[kind].table])) as {
  readonly [Kind in AddableKind]: (typeof catalogue)[Kind]['table']
}

type FieldsOf<Kind extends AddableKind> = (typeof catalogue)[Kind]['fields']

/** Everything that can be said of each kind when it is added; an edit gives some of it. */
export type PartFields = {
  readonly [Kind in AddableKind]: { readonly [Name in keyof FieldsOf<Kind>]: ValueOf<FieldsOf<Kind>[Name]> }
}

/** A list is changed by what is added and removed, so that two changes of one list both hold. */
type Changed<Value> = Value extends readonly (infer One)[] ? ListEdit<One> : Value

/** A change of some of what can be said of a kind; what is absent stays. */
export type PartEdit<Kind extends AddableKind> = {
  readonly [Name in keyof PartFields[Kind]]?: Changed<PartFields[Kind][Name]> | undefined
}

/** The fields of a kind with their entries, for what is done with each. */
export const fieldsOf = (kind: AddableKind): readonly (readonly [name: string, field: Field<unknown>])[] =>
  Object.entries(catalogue[kind].fields)
