import type { IsoDate, IsoTime } from '../../days/iso-date'
import type { Id } from '../ids'

/** What a field holds, as data. The parsed shape, the TypeScript type, the control of the window and the stored value follow from it. */
type FieldShape =
  | { readonly is: 'line' | 'text'; readonly longest: number; readonly isCode?: true }
  | { readonly is: 'day' | 'time' | 'yes-no' }
  | { readonly is: 'number'; readonly least: number; readonly most: number }
  | { readonly is: 'choice'; readonly of: readonly string[] }
  | { readonly is: 'id'; readonly of: ReferredKind; readonly isOwner?: true }
  | { readonly is: 'ids'; readonly of: ReferredKind }

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
  | 'task'
  | 'attachment'

/** The name of an id's type, where it differs from the name of the kind. */
type IdName = { readonly staff: 'staff-member'; readonly area: 'priority-area'; readonly task: 'main-task' }
/** Processes and projects have plain texts as ids in the program. */
type IdOf<Kind extends ReferredKind> = Kind extends 'process' | 'project'
  ? string
  : Id<Kind extends keyof IdName ? IdName[Kind] : Kind>

/** What a field is called: as the label of a form and of a fact ("Namn"), and in the definite form in a sentence ("namnet"). */
type FieldWords = readonly [label: string, called: string]

/** When a field can be given: always, only when the row is added, or only when it is changed. */
type Given = 'always' | 'when-added' | 'when-changed'

/** One entry for one field of a kind. Everything else that knows the field follows from it. */
export type Field<Value, When extends Given = Given, Column extends string | null = string | null> = {
  /** The column that holds it; null if it is kept as rows of another table. */
  readonly column: Column
  readonly sv: FieldWords
  readonly en: FieldWords
  readonly shape: FieldShape
  readonly isNullable: boolean
  /** True if an empty text is refused, because the row is known by it. */
  readonly mustSay: boolean
  readonly given: When
  /** Never set: it carries the type of the value. */
  readonly value?: Value
}

/** The column of a field, as a literal type. */
export type ColumnOf<Entry> = Entry extends { readonly column: infer Column } ? Column : never

/** The type of a field's value. */
export type ValueOf<Entry> = Entry extends Field<infer Value> ? Value : never

/** Makes a field out of its column and its words in Swedish and English. */
type Make<Value, When extends Given> = <const Column extends string | null>(
  column: Column,
  sv: FieldWords,
  en: FieldWords,
) => Field<Value, When, Column>

type Maker<Value, When extends Given> = Make<Value, When> & {
  /** The same field, where null means that nothing is said. */
  readonly orNull: Make<Value | null, When>
  /** The same field, where an empty text is refused. */
  readonly said: Make<Value, When>
}

type Making<Value> = Maker<Value, 'always'> & {
  /** The field can be given only when the row is added. */
  readonly added: Maker<Value, 'when-added'>
  /** The field can be given only when the row is changed. */
  readonly changed: Maker<Value, 'when-changed'>
}

function makerOf<Value, When extends Given>(shape: FieldShape, given: When): Maker<Value, When> {
  const make =
    <Kept>(isNullable: boolean, mustSay: boolean): Make<Kept, When> =>
    (column, sv, en) => ({ column, sv, en, shape, isNullable, mustSay, given })
  return Object.assign(make<Value>(false, false), {
    orNull: make<Value | null>(true, false),
    said: make<Value>(false, true),
  })
}

const making = <Value>(shape: FieldShape): Making<Value> =>
  Object.assign(makerOf<Value, 'always'>(shape, 'always'), {
    added: makerOf<Value, 'when-added'>(shape, 'when-added'),
    changed: makerOf<Value, 'when-changed'>(shape, 'when-changed'),
  })

/** A line of text of at most `longest` characters. */
export const line = (longest: number) => making<string>({ is: 'line', longest })
/** A text with line breaks, of at most `longest` characters. */
export const text = (longest: number) => making<string>({ is: 'text', longest })
/** A code from one of the office's lists, such as the kind of an organisation. */
export const code = making<string>({ is: 'line', longest: 100, isCode: true })
/** A day, as `2026-11-24`. */
export const day = making<IsoDate>({ is: 'day' })
/** A time of day, as `09:15`. */
export const time = making<IsoTime>({ is: 'time' })
export const yesNo = making<boolean>({ is: 'yes-no' })
/** A whole number from `least` to `most`, both included. */
export const whole = (least: number, most: number) => making<number>({ is: 'number', least, most })
/** One of a few values that the program knows. */
export const choice = <const Values extends readonly string[]>(of: Values) =>
  making<Values[number]>({ is: 'choice', of })
/** The id of one row of another kind. */
export const one = <const Kind extends ReferredKind>(of: Kind) => making<IdOf<Kind>>({ is: 'id', of })
/**
 * The id of the row that this one is part of. The two are deleted and restored together, and the history of the owner includes its parts.
 */
export const owner = <const Kind extends ReferredKind>(of: Kind) => making<IdOf<Kind>>({ is: 'id', of, isOwner: true })
/** The ids of linked rows of another kind, at most 200. */
export const several = <const Kind extends ReferredKind>(of: Kind) => making<readonly IdOf<Kind>[]>({ is: 'ids', of })

/** What a row of a kind is called. */
export type KindWords = {
  /** The word for one, in lower case. */
  readonly one: string
  /** The thing in the definite form, and the verb for making one. */
  readonly thing: string
  readonly made: string
  /** The words of the button for a new one. */
  readonly add: string
  /** The heading above several, where the window does not have another. */
  readonly many?: string
}

/** One entry for one kind of row: its table, its words, and its fields. */
type Kind<Table extends string, Words extends KindWords, Fields extends Readonly<Record<string, Field<unknown>>>> = {
  readonly table: Table
  readonly sv: Words
  readonly en: Words
  readonly fields: Fields
}

/** Returns the entry unchanged, with the types of its words and fields. */
export const kind = <
  const Table extends string,
  Words extends KindWords,
  const Fields extends Readonly<Record<string, Field<unknown>>>,
>(
  entry: Kind<Table, Words, Fields>,
): Kind<Table, Words, Fields> => entry
