import { z } from 'zod'
import {
  type AddableKind,
  addableKinds,
  type CatalogueKind,
  catalogueKinds,
  type FieldsEdit,
  fieldsOf,
  type PartFields,
} from '../records/catalogue/catalogue'
import type { Field } from '../records/catalogue/field'
import type { Id } from '../records/ids'
import { id, idList, ids, isoDate, isoTime, line, typed } from './field-shapes'
import { type MoreChanges, moreChanges } from './more-changes'

function bareShape({ shape }: Field<unknown>): z.ZodType {
  switch (shape.is) {
    case 'line':
      return line(shape.longest)
    case 'text':
      return typed.pipe(z.string().max(shape.longest))
    case 'day':
      return isoDate
    case 'time':
      return isoTime
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

const shapesOf = (
  kind: CatalogueKind,
  never: Field<unknown>['given'],
  shape: (field: Field<unknown>) => z.ZodType,
): z.ZodRawShape =>
  Object.fromEntries(fieldsOf(kind).flatMap(([name, field]) => (field.given === never ? [] : [[name, shape(field)]])))
/** The shapes of what a kind of row takes when it is added, by field. */
export const addedShapes = (kind: CatalogueKind): z.ZodRawShape => shapesOf(kind, 'when-changed', fieldShape)
const moreOf: { readonly [Kind in CatalogueKind]?: z.ZodRawShape } = moreChanges

/** The type to send for a kept value: an id is sent as plain text, which the shape then checks. */
type Sent<Value> =
  Value extends Id<string>
    ? string
    : Value extends readonly (infer One)[]
      ? readonly Sent<One>[]
      : Value extends object
        ? { readonly [Name in keyof Value]: Sent<Value[Name]> }
        : Value
export type Sending<Fields> = { readonly [Name in keyof Fields]: Sent<Fields[Name]> }

/** A change of some of what a kind of row holds. A field that is absent stays, so that edits of different fields both hold. */
export type Edit<Kind extends CatalogueKind> = FieldsEdit<Kind> & MoreChanges<Kind>

type Shapes = { readonly [Kind in CatalogueKind]: z.ZodType<PartFields[Kind], Sending<PartFields[Kind]>> }
type ChangeShapes = { readonly [Kind in CatalogueKind]: z.ZodType<Edit<Kind>, Sending<Edit<Kind>>> }

const ofEach = <Shape>(shape: (kind: CatalogueKind) => Shape) =>
  Object.fromEntries(catalogueKinds.map(kind => [kind, shape(kind)])) as Readonly<Record<CatalogueKind, Shape>>

/** The shape for adding a thing or part of each kind. The catalogue says which fields it has. */
const added = ofEach(kind => z.object(addedShapes(kind)).strict())
const changed = ofEach(kind =>
  z
    .object({ ...shapesOf(kind, 'when-added', changeShape), ...moreOf[kind] })
    .partial()
    .strict(),
)

/** What each kind of row takes when it is added; the catalogue says what its fields are. */
export const partShapes = added as unknown as Shapes
/** What may be changed of each kind of row. A list says what is added to it and removed from it. */
export const changeShapes = changed as unknown as ChangeShapes

/** The kinds that one question changes; an interaction has its own, which also adds the people it names. */
export type ChangedKind = Exclude<CatalogueKind, 'interaction'>
const changedKinds = catalogueKinds.filter((kind): kind is ChangedKind => kind !== 'interaction')

type Adding = { readonly [Kind in AddableKind]: { readonly kind: Kind; readonly fields: PartFields[Kind] } }
type SentAdding = {
  readonly [Kind in AddableKind]: { readonly kind: Kind; readonly fields: Sending<PartFields[Kind]> }
}
type Changing = {
  readonly [Kind in ChangedKind]: { readonly kind: Kind; readonly id: string; readonly changes: Edit<Kind> }
}
type SentChanging = {
  readonly [Kind in ChangedKind]: { readonly kind: Kind; readonly id: string; readonly changes: Sending<Edit<Kind>> }
}

/** A union of shapes, distinguished by `kind`. */
const byKind = <Out, In>(shapes: readonly z.core.$ZodTypeDiscriminable[]) =>
  z.discriminatedUnion('kind', shapes as [z.core.$ZodTypeDiscriminable]) as unknown as z.ZodType<Out, In>

/** The input for adding one thing or part. */
export const partToAdd = byKind<Adding[AddableKind], SentAdding[AddableKind]>(
  addableKinds.map(kind => z.object({ kind: z.literal(kind), fields: added[kind] }).strict()),
)

/** The input for changing some fields of a part; absent fields stay as they are. */
export const partToEdit = byKind<Changing[ChangedKind], SentChanging[ChangedKind]>(
  changedKinds.map(kind => z.object({ kind: z.literal(kind), id: id<string>(), changes: changed[kind] }).strict()),
)
