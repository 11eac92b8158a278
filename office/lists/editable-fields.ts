import { type RawBuilder, sql } from 'kysely'
import { outcomeOfAsks } from '../../db/reads/lists/columns/outcome-sql'
import type { Tables } from '../../db/schema'
import { isIsoDate } from '../../src-shared/days/iso-date'
import { columnOf, type LinkKind, type ListCode } from '../../src-shared/lists/list-columns'
import { fieldOfColumn } from '../../src-shared/lists/list-fields'
import { responseKinds } from '../../src-shared/log/ask'
import { commitmentStatuses } from '../../src-shared/log/commitment'
import { trimmedLine } from '../../src-shared/names/seen-text'
import type { Field } from '../../src-shared/records/catalogue/field'

type Value = string | number | boolean

/** A field kept in a column of the list's own table. */
export type OwnField = {
  readonly column: string
  /** Returns the value as it is stored, or undefined if the field cannot hold it. */
  readonly kept: (value: Value) => string | number | undefined
  readonly isClearable: boolean
  /** The kind of row that the value names, to be checked. */
  readonly link?: LinkKind | undefined
}

/** A field kept in a table of links. */
export type LinkedField = {
  readonly table: keyof Tables & string
  readonly from: string
  readonly to: string
  readonly link: LinkKind
}

/** A field that is worked out of the parts of a row, and written in each of them. */
export type PartField = {
  readonly part: keyof Tables & string
  readonly owner: string
  readonly column: string
  readonly kept: (value: Value) => string | undefined
  /** SQL for the value of a row `t`; null if it has no parts. */
  readonly now: RawBuilder<unknown>
  readonly link?: undefined
}
export type EditableField = OwnField | LinkedField | PartField

const oneOf = (codes: readonly string[], value: Value): string | undefined => codes.find(code => code === value)

/** Returns a value as a field of the catalogue keeps it. A text that is empty, or longer than the field, is not kept. */
function keptIn({ shape }: Field<unknown>, value: Value): string | number | undefined {
  switch (shape.is) {
    case 'choice':
      return oneOf(shape.of, value)
    case 'yes-no':
      return typeof value === 'boolean' ? Number(value) : undefined
    case 'number': {
      const isWhole = typeof value === 'number' && Number.isInteger(value)
      return isWhole && value >= shape.least && value <= shape.most ? value : undefined
    }
    case 'day':
      return typeof value === 'string' && isIsoDate(value) ? value : undefined
    default: {
      const tidy = typeof value === 'string' ? trimmedLine(value) : ''
      const longest = 'longest' in shape ? shape.longest : 100
      return tidy === '' || tidy.length > longest ? undefined : tidy
    }
  }
}

const linksOf = (list: ListCode, link: LinkKind, name: string = link, to = `${name}_id`): LinkedField => {
  const owner = { interactions: 'interaction', commitments: 'commitment', processes: 'process' }[list as string]
  return { table: `${owner}_${name}` as LinkedField['table'], from: `${owner}_id`, to, link }
}

/** What the catalogue does not say of a column: links of another name, the outcome of asks, and a commitment that is made done. */
const others: { readonly [Column in string]?: (list: ListCode) => EditableField } = {
  'interactions participants': list => linksOf(list, 'person', 'participant', 'person_id'),
  'interactions staff': list => linksOf(list, 'staff', 'staff', 'staff_member_id'),
  'interactions aims': list => linksOf(list, 'aim'),
  'interactions outcome': () => ({
    part: 'ask',
    owner: 'interaction_id',
    column: 'response_kind',
    kept: value => oneOf(responseKinds, value),
    now: outcomeOfAsks(sql`t.id`),
  }),
  'commitments status': () => ({
    column: 'status',
    kept: value => oneOf(commitmentStatuses, value),
    isClearable: false,
  }),
}

/** Returns where a column of a list is kept and what it can hold. Undefined if it cannot be changed for many rows at once. */
export function editableField(list: ListCode, code: string): EditableField | undefined {
  const column = columnOf(list, code)
  if (!column?.isEditable) return undefined
  const other = others[`${list} ${code}`]
  if (other) return other(list)
  const found = fieldOfColumn(list, column)
  if (!found) return undefined
  const { field } = found
  if (field.column === null) return column.link && linksOf(list, column.link)
  return {
    column: field.column,
    kept: value => keptIn(field, value),
    isClearable: field.isNullable,
    link: column.link,
  }
}
