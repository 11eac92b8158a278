import type { Refusal } from '../refusals/refusal'
import type { ContactField } from './contact-field'
import type { Dropped } from './dropped'
import type { ImportResult, PlanTotals } from './import-plan'
import type { LogField } from './log-field'
import type { LogMap } from './log-map'
import type { MailProposal } from './mail-proposal'
import type { MapProblemCode } from './map-problem'
import type { PassedOver } from './passed-over'
import type { ReadProblem, ReadProblemCode } from './read-problem'
import type { SourcePlace } from './source-place'

/** What the rows of a file are. Mails fill in the quick-log one by one; the others are planned and written as a batch. */
const importKinds = [
  'interactions',
  'contacts',
  'members',
  'events',
  'documents',
  'priorities',
  'archive',
  'mails',
] as const
export type ImportKind = (typeof importKinds)[number]

/** What the rows of a table can be read as. */
export const tableKinds = ['interactions', 'contacts'] as const satisfies readonly ImportKind[]
export type TableKind = (typeof tableKinds)[number]

/** A file that the user has chosen or dropped. The page knows its name, and a token for the path that only the main process knows. */
export type ImportFile = { readonly token: string; readonly name: string }

/**
 * Why a column is thought to hold a field, or not: by the catalogue’s name of the field, another word for it, a part of the heading, its
 * spelling or its cells; since the heading is a name of the office; as the program that wrote the file names its columns; as in an earlier
 * import; since the user said so; since another column holds the field; or nothing is known of it.
 */
export type ColumnReason =
  | 'catalogue'
  | 'alias'
  | 'part'
  | 'spelling'
  | 'contents'
  | 'named'
  | 'program'
  | 'used-before'
  | 'chosen'
  | 'taken'
  | 'unknown'

/** A column of a table as the user maps it. */
export type ShownColumn = {
  readonly at: number
  readonly header: string
  /** Null if it is not read. A kind of what is left out says that its values are counted and not stored. */
  readonly field: LogField | ContactField | null
  /** In a column of marks, what a mark says that the row is about. */
  readonly named: string | null
  /** From 0 to 1. */
  readonly score: number
  readonly reason: ColumnReason
  /** The first different values of its cells. */
  readonly samples: readonly string[]
}

/** A row as the map reads it, before anything is looked up in the register. */
export type PreviewRow = {
  readonly place: SourcePlace
  readonly on: string | null
  readonly time: string | null
  readonly label: string
  readonly named: readonly string[]
  readonly problems: readonly ReadProblem[]
}

/** Why a map cannot be used as it is. Only `no-kind` lets the rows be read, and then each of them is asked about. */
export type ShownMapProblem = {
  readonly code: Exclude<MapProblemCode, 'not-json' | 'not-a-map'>
  readonly header: string | null
}

/** A table, and how it is read. */
export type ShownTable = {
  readonly format: 'xlsx' | 'ods' | 'csv'
  readonly separator: ',' | ';' | '\t' | '|' | null
  readonly sheets: readonly { readonly name: string | null; readonly isHidden: boolean; readonly rows: number }[]
  /** The sheet that is read, counted from 0. */
  readonly sheet: number
  /** The line with the names of the columns; null if none has them. */
  readonly headerLine: number | null
  /** The first lines of the sheet as the file has them, with their numbers. */
  readonly lines: readonly { readonly line: number; readonly cells: readonly string[] }[]
  readonly columns: readonly ShownColumn[]
  readonly rules: Pick<LogMap, 'dayOrder' | 'dayCount' | 'usualKind'>
  readonly mapProblems: readonly ShownMapProblem[]
}

/** What was read of a file, before it is compared with the office. */
export type ShownReading = {
  readonly file: string
  readonly kind: ImportKind
  readonly rows: number
  /** How many rows the preview, the problems and what is left out are of: the first of a table, and all once it is planned. */
  readonly looked: number
  readonly encoding: string | null
  /** Null if the file is no table, and its fields are those of its format. */
  readonly table: ShownTable | null
  readonly preview: readonly PreviewRow[]
  /** How many rows have each problem. */
  readonly problems: readonly { readonly code: ReadProblemCode; readonly rows: number }[]
  /** What is not stored of people, with the number of values. */
  readonly leftOut: Dropped
  readonly passedOver: PassedOver
  /** The days that events are read of; null for other kinds. */
  readonly window: { readonly from: string; readonly until: string } | null
  /** True if it can be planned as it is mapped. */
  readonly canPlan: boolean
}

/** A mail of a file, and what it fills in of the quick-log. */
export type ShownMail = {
  readonly place: SourcePlace
  readonly proposal: MailProposal
  readonly attachments: readonly string[]
  readonly problems: readonly ReadProblem[]
}

/** How far the import in progress has come. There is at most one. Nothing is written before `writing`. */
export type ImportState =
  | { readonly state: 'none' }
  /** `rows` is the number of rows read until now. */
  | { readonly state: 'reading'; readonly file: string; readonly rows: number }
  /** The file cannot be read, or only in another way: for `unknown-encoding` the user says which encoding it has. */
  | { readonly state: 'unreadable'; readonly file: string; readonly refusal: Refusal }
  | { readonly state: 'read'; readonly reading: ShownReading }
  | { readonly state: 'mails'; readonly file: string; readonly mails: readonly ShownMail[] }
  | { readonly state: 'planning'; readonly file: string; readonly done: number; readonly total: number }
  | { readonly state: 'planned'; readonly reading: ShownReading; readonly totals: PlanTotals }
  | { readonly state: 'writing'; readonly file: string; readonly done: number; readonly total: number }
  /** `unwritten` is the number of rows that were not written, which can be saved with their reasons. */
  | {
      readonly state: 'written'
      readonly file: string
      readonly kind: ImportKind
      readonly result: ImportResult
      readonly unwritten: number
    }
