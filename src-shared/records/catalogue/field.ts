import type { IsoDate } from '../../days/iso-date'
import type { Id } from '../ids'

/** What a field holds, as data: from it follow the shape that is parsed, the type in TypeScript, and how the store keeps it. */
type FieldShape =
  | { readonly is: 'line' | 'text'; readonly longest: number }
  | { readonly is: 'day' | 'yes-no' }
  | { readonly is: 'number'; readonly least: number; readonly most: number }
  | { readonly is: 'choice'; readonly of: readonly string[] }
  | { readonly is: 'id' | 'ids'; readonly of: ReferredKind }

/** The kinds of rows that a field can name, as the catalogue and the command line call them. */
export type ReferredKind =
  | 'person'
  | 'organisation'
  | 'issue'
  | 'partner'
  | 'interaction'
  | 'process'
  | 'staff'
  | 'project'
  | 'area'

/** The kind of an id in TypeScript, where it is called otherwise than the row it names. */
type IdName = { readonly staff: 'staff-member'; readonly area: 'priority-area' }
/** Processes and projects are named by plain text in the program. */
type IdOf<Kind extends ReferredKind> = Kind extends 'process' | 'project'
  ? string
  : Id<Kind extends keyof IdName ? IdName[Kind] : Kind>

/** What a field is called in a sentence, in the definite form, in both languages. */
type FieldWords = { readonly sv: string; readonly en: string }

/** One entry for one field of a kind: everything else that knows the field follows from it. */
export type Field<Value> = FieldWords & {
  /** The column that holds it; null for what is kept as rows of another table. */
  readonly column: string | null
  readonly shape: FieldShape
  readonly isNullable: boolean
  /** Whether an empty text is refused: it is what the thing is known by. */
  readonly mustSay: boolean
  /** Never there: it carries the type of the value. */
  readonly value?: Value
}

/** The type of a field's value. */
export type ValueOf<Entry> = Entry extends Field<infer Value> ? Value : never

/** A field as it is written down in the catalogue: the column, and its words. */
type Written = readonly [column: string | null, sv: string, en: string]

type Maker<Value> = {
  (...written: Written): Field<Value>
  /** The same, where nothing may be said. */
  readonly orNull: (...written: Written) => Field<Value | null>
  /** The same, where an empty text is refused. */
  readonly said: (...written: Written) => Field<Value>
}

function making<Value>(shape: FieldShape): Maker<Value> {
  const make =
    <Kept>(isNullable: boolean, mustSay: boolean) =>
    (column: string | null, sv: string, en: string): Field<Kept> => ({ column, sv, en, shape, isNullable, mustSay })
  return Object.assign(make<Value>(false, false), {
    orNull: make<Value | null>(true, false),
    said: make<Value>(false, true),
  })
}

/** A line of text, of at most so many characters. */
export const line = (longest: number) => making<string>({ is: 'line', longest })
/** A text with breaks, of at most so many characters. */
export const text = (longest: number) => making<string>({ is: 'text', longest })
/** A code of a list in the office, such as the kind of an organisation. */
export const code = line(100)
export const day = making<IsoDate>({ is: 'day' })
export const yesNo = making<boolean>({ is: 'yes-no' })
/** A whole number within bounds, both included. */
export const whole = (least: number, most: number) => making<number>({ is: 'number', least, most })
/** One of a few values that the program knows. */
export const choice = <const Values extends readonly string[]>(of: Values) =>
  making<Values[number]>({ is: 'choice', of })
/** The id of one row of another kind. */
export const one = <const Kind extends ReferredKind>(of: Kind) => making<IdOf<Kind>>({ is: 'id', of })
/** The ids of rows of another kind that are linked, at most 200. */
export const several = <const Kind extends ReferredKind>(of: Kind) => making<readonly IdOf<Kind>[]>({ is: 'ids', of })

/** What history says of a row of a kind: the thing in the definite form, and the verb for making one. */
export type KindWords = { readonly thing: string; readonly made: string }

/** One entry for one kind of row: its table, its words, and its fields. */
export type Kind<Table extends string, Fields extends Readonly<Record<string, Field<unknown>>>> = {
  readonly table: Table
  readonly sv: KindWords
  readonly en: KindWords
  readonly fields: Fields
}

/** Writes a kind down, keeping the types of its fields. */
export const kind = <const Table extends string, const Fields extends Readonly<Record<string, Field<unknown>>>>(
  entry: Kind<Table, Fields>,
): Kind<Table, Fields> => entry
