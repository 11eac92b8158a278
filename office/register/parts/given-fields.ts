import { livingRows, type Named } from '../../../db/reads/names/living-ids'
import type { Writer } from '../../../db/schema'
import { isIsoDate } from '../../../src-shared/days/iso-date'
import type { Edit } from '../../../src-shared/ipc/part-shapes'
import { type CatalogueKind, fieldsOf } from '../../../src-shared/records/catalogue/catalogue'
import type { Field } from '../../../src-shared/records/catalogue/field'
import { type EmptyField, Refused } from '../../../src-shared/refusals/refusal'

/** A value as a column keeps it; undefined leaves the column as it is. */
export type Cell = string | number | null | undefined

type Given = Readonly<Record<string, unknown>>
type GivenField = { readonly name: string; readonly field: Field<unknown>; readonly value: unknown }

/** The fields of a kind that are given, each with its entry in the catalogue. */
const givenFields = (kind: CatalogueKind, given: Given): GivenField[] =>
  fieldsOf(kind).flatMap(([name, field]) => (given[name] === undefined ? [] : [{ name, field, value: given[name] }]))

type Added = { readonly add?: readonly string[]; readonly remove?: readonly string[] }

/** The rows that a value names; of a change of a list, those it adds. */
function namedIn({ field: { shape }, value }: GivenField): Named[] {
  if (shape.is === 'id') return typeof value === 'string' && value !== '' ? [[shape.of, value]] : []
  return shape.is === 'ids' ? ((value as Added).add ?? []).map((id): Named => [shape.of, id]) : []
}

function refuseWrongText({ name, field, value }: GivenField): void {
  if (typeof value !== 'string') return
  if (field.mustSay && value.trim() === '') throw new Refused({ code: 'field-empty', field: name as EmptyField })
  if (field.shape.is === 'day' && !isIsoDate(value)) throw new Refused({ code: 'not-a-date', text: value })
}

/**
 * Returns an edit with each row it names replaced by the one it was merged into, if it was. Throws if a text is empty that must say
 * something, if a day does not exist, and if a named row is not there. What is typed is checked first: it is wrong whatever the store holds.
 */
export async function checkedEdit<Kind extends CatalogueKind>(
  db: Writer,
  kind: Kind,
  edit: Edit<Kind>,
): Promise<Edit<Kind>> {
  const fields = givenFields(kind, edit as Given)
  for (const field of fields) refuseWrongText(field)
  const living = await livingRows(db, fields.flatMap(namedIn))
  const followed = fields.flatMap(({ name, field: { shape }, value }) => {
    if (shape.is === 'id' && typeof value === 'string') return [[name, living(value)]]
    const list = value as Added
    return shape.is === 'ids' && list.add ? [[name, { ...list, add: list.add.map(id => living(id)) }]] : []
  })
  return { ...edit, ...Object.fromEntries(followed) }
}

/** A value as its column keeps it: a line without the blanks around it, a yes as 1. */
function cellOf({ shape }: Field<unknown>, value: unknown): Cell {
  if (typeof value === 'boolean') return Number(value)
  return shape.is === 'line' && typeof value === 'string' ? value.trim() : (value as Cell)
}

/** The columns of the fields that are given, as they are kept. */
export const columnsOf = (kind: CatalogueKind, given: object): Readonly<Record<string, Cell>> =>
  Object.fromEntries(
    givenFields(kind, given as Given).flatMap(({ field, value }) =>
      field.column === null ? [] : [[field.column, cellOf(field, value)]],
    ),
  )
