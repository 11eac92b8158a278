import { z } from 'zod'
import {
  type AddableKind,
  addableKinds,
  fieldsOf,
  type PartEdit,
  type PartFields,
} from '../records/catalogue/catalogue'
import type { Field } from '../records/catalogue/field'
import type { Id } from '../records/ids'
import { id, idList, ids, isoDate, line, typed } from './field-shapes'

function bareShape({ shape }: Field<unknown>): z.ZodType {
  switch (shape.is) {
    case 'line':
      return line(shape.longest)
    case 'text':
      return typed.pipe(z.string().max(shape.longest))
    case 'day':
      return isoDate
    case 'yes-no':
      return z.boolean()
    case 'number':
      return z.number().int().min(shape.least).max(shape.most)
    case 'choice':
      return z.enum(shape.of)
    case 'id':
      return id()
    case 'ids':
      return ids()
  }
}

const fieldShape = (field: Field<unknown>): z.ZodType =>
  field.isNullable ? bareShape(field).nullable() : bareShape(field)
const changeShape = (field: Field<unknown>): z.ZodType => (field.shape.is === 'ids' ? idList() : fieldShape(field))

const objectOf = (kind: AddableKind, shape: (field: Field<unknown>) => z.ZodType) =>
  z.object(Object.fromEntries(fieldsOf(kind).map(([name, field]) => [name, shape(field)]))).strict()

/** What may be sent where an id is kept: a text, which the shape then looks at. */
type Sent<Value> =
  Value extends Id<string>
    ? string
    : Value extends readonly Id<string>[]
      ? readonly string[]
      : Value extends { readonly add?: unknown }
        ? { readonly [Name in keyof Value]: Sent<Value[Name]> }
        : Value
type Sending<Fields> = { readonly [Name in keyof Fields]: Sent<Fields[Name]> }

type Shapes = { readonly [Kind in AddableKind]: z.ZodType<PartFields[Kind], Sending<PartFields[Kind]>> }
type ChangeShapes = { readonly [Kind in AddableKind]: z.ZodType<PartEdit<Kind>, Sending<PartEdit<Kind>>> }

const ofEach = <Shape>(shape: (kind: AddableKind) => Shape) =>
  Object.fromEntries(addableKinds.map(kind => [kind, shape(kind)])) as Readonly<Record<AddableKind, Shape>>

const added = ofEach(kind => objectOf(kind, fieldShape))
const changed = ofEach(kind => objectOf(kind, changeShape).partial())

/** What may be said of each kind of thing and part when it is written down by itself; the catalogue says what its fields are. */
export const partShapes = added as unknown as Shapes
/** What may be changed of each kind: every field is its own, what is absent stays, and a list says what is added and removed. */
export const partChangeShapes = changed as unknown as ChangeShapes

/** The kinds that are changed as parts of a record; a person and an organisation have questions of their own. */
export type ChangedKind = Exclude<AddableKind, 'person' | 'organisation'>
const changedKinds = addableKinds.filter((kind): kind is ChangedKind => kind !== 'person' && kind !== 'organisation')

type Adding = { readonly [Kind in AddableKind]: { readonly kind: Kind; readonly fields: PartFields[Kind] } }
type SentAdding = {
  readonly [Kind in AddableKind]: { readonly kind: Kind; readonly fields: Sending<PartFields[Kind]> }
}
type Changing = {
  readonly [Kind in ChangedKind]: { readonly kind: Kind; readonly id: string; readonly changes: PartEdit<Kind> }
}
type SentChanging = {
  readonly [Kind in ChangedKind]: {
    readonly kind: Kind
    readonly id: string
    readonly changes: Sending<PartEdit<Kind>>
  }
}

/** One of several shapes, told apart by its kind. */
const byKind = <Out, In>(shapes: readonly z.core.$ZodTypeDiscriminable[]) =>
  z.discriminatedUnion('kind', shapes as [z.core.$ZodTypeDiscriminable]) as unknown as z.ZodType<Out, In>

/** Something to add. */
export const partToAdd = byKind<Adding[AddableKind], SentAdding[AddableKind]>(
  addableKinds.map(kind => z.object({ kind: z.literal(kind), fields: added[kind] }).strict()),
)

/** A change of some fields of a part; what is absent stays. */
export const partToEdit = byKind<Changing[ChangedKind], SentChanging[ChangedKind]>(
  changedKinds.map(kind => z.object({ kind: z.literal(kind), id: id<string>(), changes: changed[kind] }).strict()),
)
