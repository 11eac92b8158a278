import type { IsoDate } from '../../../src-shared/days/iso-date'
import type { FieldChange } from '../../../src-shared/imports/import-plan'
import type { ImportDecision, ImportedTable, ImportVerb, NameDecision } from '../../../src-shared/imports/import-verb'
import type { PlanReason } from '../../../src-shared/imports/plan-reason'
import type { ReadProblem } from '../../../src-shared/imports/read-problem'
import type { SourcePlace } from '../../../src-shared/imports/source-place'
import type { Match, Scored } from '../matching/match'
import type { Material, NewName } from './material'

/** The file that a plan is of. `map` says which column holds what, as JSON, where there is a map. */
export type ImportSource = {
  readonly name: string
  readonly sha256: string
  readonly kind: 'interactions' | 'contacts' | 'members' | 'events' | 'documents' | 'priorities' | 'archive'
  readonly map: string | null
}

/** Somebody or something that rows name. It is looked up once, and decided once, for all of them. */
export type PlannedName = {
  readonly key: string
  readonly kind: 'person' | 'organisation' | 'colleague'
  readonly said: string
  readonly detail: string
  /** The rows that name it, by their numbers in the plan. */
  readonly rows: readonly number[]
  readonly match: Match
  /** True for one that is left out of every row unless the user decides otherwise, such as a colleague of another office. */
  readonly isLeft?: boolean
  readonly decision: NameDecision | null
  /** What is added to the office if it is new, and the fields of it that the office would refuse. */
  readonly make: NewName
  readonly broken: readonly string[]
}

/** A change of one field, with the value to be written: a text or number, an id, or the key of a name of the plan. */
export type PlannedChange = FieldChange & {
  /** The cell that holds the field; left out if something is added. */
  readonly cell?: { readonly table: string; readonly id: string; readonly column: string }
  readonly value: string | number | null
}

/** What the file says, and where. It does not change while the plan is worked on. */
type RowOfFile = {
  readonly at: number
  readonly place: SourcePlace
  readonly table: ImportedTable
  /** The same for the same row of any file. */
  readonly key: string
  /** A hash of all that the row says. */
  readonly digest: string
  readonly on: IsoDate | null
  readonly label: string
  /** The name of the plan that the row itself is. It is decided with the name, since other rows name it too. */
  readonly self?: string
  readonly named: readonly string[]
  readonly problems: readonly ReadProblem[]
  readonly material: Material
  /** Why the row is not looked at by itself: an earlier line says the same, or is the same new person. */
  readonly joins: { readonly at: number; readonly reason: PlanReason } | null
  /** Further reasons that the row waits for the user. */
  readonly waits: readonly PlanReason[]
  /** The cells as the file has them, where it is a table. */
  readonly cells: readonly string[]
}

/** A row of a plan: what the file says, what would be done, and what the user has decided. */
export type PlannedRow = RowOfFile &
  Judged & { readonly decision: ImportDecision | null; readonly matchedTo: string | null }

/** What a row amounts to as the office is now. */
export type Judged = {
  readonly verb: ImportVerb
  readonly reasons: readonly PlanReason[]
  readonly target: string | null
  readonly candidates: readonly Scored[]
  readonly changes: readonly PlannedChange[]
}

/** A row that has not been judged. */
export type NewRow = RowOfFile

/**
 * What an import would do with each row of a file. It is a plain value that nothing in the office depends on: it can be thrown away at any
 * time, and nothing has been written.
 */
export type ImportPlan = {
  readonly source: ImportSource
  readonly today: IsoDate
  /** The latest entry of the change record when its rows were first judged. */
  readonly madeAt: number
  /** The headings of the table, where the file is one. */
  readonly header: readonly string[]
  readonly rows: readonly PlannedRow[]
  readonly names: ReadonlyMap<string, PlannedName>
}
