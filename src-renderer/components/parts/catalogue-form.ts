import type { DatePrecision } from '../../../src-shared/days/iso-date'
import { writtenKnownDay } from '../../../src-shared/days/known-day'
import {
  type AddableKind,
  catalogue,
  type FieldName,
  fieldOf,
  fieldsOf,
  type PartFields,
} from '../../../src-shared/records/catalogue/catalogue'
import type { Field } from '../../../src-shared/records/catalogue/field'
import { fieldLabel } from '../../text/field-label'
import type { Words } from '../../text/words'
import type { PickerChoice } from '../picker-choice'
import type { Part } from './part'
import { type Filled, nameOfThing, type PartField, type Values } from './part-field'

type Entries = readonly { readonly value: string; readonly label: string }[]

/** What the form says of a field besides the catalogue: what there is to choose from, a hint, another control than the usual one. */
type Besides = {
  readonly as?: 'long' | 'email' | 'due-day'
  readonly entries?: Entries
  readonly all?: readonly PickerChoice[]
  readonly hint?:
    | Extract<PartField, { readonly type: 'text' }>['hint']
    | Extract<PartField, { readonly type: 'day' }>['hint']
  readonly isRequired?: false
}

/** The fields a form asks for, in order. */
export type Asked<Kind extends AddableKind> = { readonly [Name in FieldName<Kind>]?: Besides }

const precisionOf = (kind: AddableKind, name: string): string | undefined => {
  const precision = name.replace(/On$/, 'Precision')
  return precision !== name && fieldsOf(kind).some(([other]) => other === precision) ? precision : undefined
}

/** The control of a field: its usual one follows from what the catalogue says that it holds. */
function typeOf(kind: AddableKind, name: string, { shape }: Field<unknown>): PartField['type'] {
  switch (shape.is) {
    case 'text':
      return 'long'
    case 'day':
      return precisionOf(kind, name) ? 'known-day' : 'day'
    case 'number':
      return 'number'
    case 'choice':
      return 'choice'
    case 'yes-no':
      return 'check'
    case 'ids':
      return 'several'
    case 'id':
      return shape.of === 'person' || shape.of === 'organisation' ? 'thing' : 'choice'
    default:
      return 'text'
  }
}

/** True if the form asks for it: the row is known by it, or it is a day or another row that must be named. */
const isNeeded = ({ mustSay, isNullable, shape }: Field<unknown>): boolean =>
  mustSay || (!isNullable && (shape.is === 'day' || shape.is === 'id'))

function controlOf<Kind extends AddableKind>(
  words: Words,
  kind: Kind,
  name: FieldName<Kind>,
  { as, isRequired, ...besides }: Besides,
): PartField {
  const field = fieldOf(kind, name)
  const type = as ?? (besides.entries ? 'choice' : typeOf(kind, name, field))
  const named = field.shape.is === 'id' ? { kind: field.shape.of } : {}
  return {
    name,
    label: fieldLabel(words, kind, name),
    isRequired: isRequired ?? isNeeded(field),
    ...named,
    ...besides,
    type,
  } as PartField
}

/** Reads one field of a filled form as the catalogue keeps it. */
function readField(name: string, field: Field<unknown>, form: Filled): unknown {
  const { shape, isNullable } = field
  switch (shape.is) {
    case 'day':
      return isNullable ? form.day(name) : (form.day(name) ?? '')
    case 'number':
      return isNullable ? form.number(name) : (form.number(name) ?? shape.least)
    case 'choice': {
      const day = name.replace(/Precision$/, 'On')
      if (day !== name) return form.precision(day)
      return shape.of.find(value => value === form.text(name)) ?? shape.of[0]
    }
    case 'yes-no':
      return form.is(name)
    case 'id':
      return isNullable ? form.id(name) : form.text(name)
    case 'ids':
      return form.ids(name)
    default:
      return isNullable ? form.textOrNull(name) : form.text(name)
  }
}

/** One value of a record as the form writes it. */
function written(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'boolean') return value ? 'yes' : ''
  return Array.isArray(value) ? value.join(' ') : String(value)
}

/** What a record holds, as a form of it begins: its fields by their names in the catalogue, and the names of the rows they name. */
export function valuesOf<Kind extends AddableKind>(
  kind: Kind,
  record: { readonly [Name in keyof PartFields[Kind]]?: unknown },
  names: { readonly [Name in FieldName<Kind>]?: string | null } = {},
): Values {
  const given: Readonly<Record<string, unknown>> = record
  const values = Object.entries(given).map(([name, value]) => {
    const precision = precisionOf(kind, name)
    if (!precision || typeof value !== 'string') return [name, written(value)]
    return [name, writtenKnownDay({ on: value, precision: (given[precision] ?? 'day') as DatePrecision })]
  })
  const things = Object.entries(names).map(([name, thing]) => [nameOfThing(name), thing ?? ''])
  return Object.fromEntries([...values, ...things])
}

/** The form of a kind: what it asks for, how it begins, and what it says. A field that it does not ask for keeps the value it begins with. */
export function catalogueForm<Kind extends AddableKind>(
  words: Words,
  kind: Kind,
  form: {
    /** The words of the button that adds one, where they are not the catalogue's. */
    readonly add?: string
    readonly asks: Asked<Kind>
    readonly start?: Values
    /** Fields that are read otherwise than they are written. */
    readonly read?: (form: Filled) => Partial<ReturnType<Part<Kind>['read']>>
  },
): Part<Kind> {
  const asks = Object.entries<Besides | undefined>(form.asks) as [FieldName<Kind>, Besides | undefined][]
  const read = (filled: Filled) => {
    const fields = fieldsOf(kind).flatMap(([name, field]) =>
      field.given === 'when-changed' ? [] : [[name, readField(name, field, filled)]],
    )
    return { ...Object.fromEntries(fields), ...form.read?.(filled) }
  }
  return {
    kind,
    add: form.add ?? catalogue[kind][words.language].add,
    fields: asks.map(([name, besides = {}]) => controlOf(words, kind, name, besides)),
    start: form.start ?? {},
    read,
  }
}
