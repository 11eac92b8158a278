import type { MapProblemCode } from '../imports/map-problem'
import type { UnreadableReason } from '../imports/unreadable'
import type { ListCode } from '../lists/list-columns'
import type { ContentFault } from '../log/attachment'
import type { IndicatorId, IndicatorUnit } from '../packs/indicators'
import type { HubFault } from '../program/hub'
import type { LongWork } from '../program/work-progress'
import type { CatalogueKind, FieldName } from '../records/catalogue/catalogue'
import type { RowRule } from './row-rule'
import type { ShapeProblem } from './shape-problem'
import type { UnknownThing } from './unknown-thing'

/**
 * What can be wrong with an archive: something is missing, altered, unknown to this version, unreadable, given twice, or refers to
 * something that does not exist.
 */
export type ArchiveFault = 'missing' | 'altered' | 'unknown' | 'unreadable' | 'twice' | 'dangling'

/**
 * Why the private notes cannot be used: the file is not one of notes, is from a newer program, is damaged, belongs to another office, is in
 * use, or is write-protected.
 */
export type NotesFault = 'foreign' | 'newer' | 'damaged' | 'another-office' | 'busy' | 'not-writable'
/** What happened to a file while it was open: moved or removed, replaced by another, overwritten, or its log was removed. */
export type WhereGone = 'gone' | 'replaced' | 'overwritten' | 'log-removed'
/** What can be wrong with sharing an office between laptops. */
export type SharingFault =
  /** The folder cannot be reached, or the office's own folder in it is gone. */
  | 'away'
  /** The folder has no room, may not be written to, or answers with an error. What was written here waits. */
  | 'full'
  | 'read-only'
  | 'failing'
  /** The office is not shared from this file. */
  | 'not-shared'
  /** It is shared in another way already: through a folder, or by a hub. */
  | 'shared-already'
  /** This computer lacks the keys of the office. */
  | 'no-key'
  /** No invitation answers to the code: it is mistyped, used or withdrawn. */
  | 'no-code'
  /** The time of the code is over. */
  | 'expired'
  /** The copy of the office in the folder is missing, or is not whole. */
  | 'no-copy'
  /** This computer has been shut out. */
  | 'shut-out'
  /** The folder has files of another office in that place. */
  | 'another-office'
  | 'unknown-clash'
  /** Words of one's own were given for a clash of something that is no text. */
  | 'not-a-text'
  | 'unknown-computer'
/** What can be wrong with a second place, with a passphrase, or with a copy there. */
export type PlaceFault =
  | 'beside'
  | 'away'
  | 'no-key'
  | 'no-copy'
  | 'weak'
  | 'needed'
  | 'wrong'
  | 'damaged'
  | 'not-as-written'
  | 'another-office'
/** What a pack has no room for more of. Three requests leave room for one result less, and the other way round. */
export type TextRoom = 'results' | 'results-beside-asks' | 'asks' | 'asks-beside-results' | 'chosen'
/** Why a file cannot be the picture of an issue: it is no JPEG or PNG, it is too large, or it cannot be drawn. */
export type PictureFault = 'kind' | 'size' | 'damaged'
/** What can be wrong with a map of columns that a file holds. */
export type MapFault = Exclude<MapProblemCode, 'no-kind'>

/** Why a file cannot be read in, and where in it: the reason is also that it is not there, or may not be read. */
export type UnreadableFile = {
  readonly file: string
  readonly reason: UnreadableReason | 'not-there'
  readonly sheet: string | null
  readonly line: number | null
  readonly column: number | null
  readonly said: string | null
}

/** A field that may be changed but not cleared, by its name in the catalogue. */
export type EmptyField = { [Kind in CatalogueKind]: FieldName<Kind> }[CatalogueKind]

/**
 * Every way a question can be refused. They are values because an error class does not survive the transfer between processes. Each has a
 * sentence in both languages in `src-shared/text`, so a new one does not compile before it is worded.
 */
export type Refusal =
  | { readonly code: 'invalid-input'; readonly field: string; readonly problem: ShapeProblem }
  | { readonly code: 'untrusted-sender' }
  | { readonly code: 'not-a-date'; readonly text: string }
  | { readonly code: 'not-a-time'; readonly text: string }
  | { readonly code: 'not-an-email'; readonly text: string }
  | { readonly code: 'not-a-phone'; readonly text: string }
  | { readonly code: 'period-backwards'; readonly from: string; readonly to: string }
  | { readonly code: 'no-headline' }
  | { readonly code: 'no-participant' }
  /** `likely` has those known whose names are like the text, each with where he or she works. */
  | { readonly code: 'unknown-name'; readonly text: string; readonly likely?: readonly string[] }
  | { readonly code: 'ambiguous-name'; readonly text: string; readonly found: number }
  | { readonly code: 'unknown-id'; readonly what: UnknownThing; readonly id: string }
  | { readonly code: 'unknown-quarter'; readonly text: string }
  | { readonly code: 'unknown-period'; readonly text: string }
  | { readonly code: 'unknown-partner'; readonly text: string }
  | { readonly code: 'unknown-issue'; readonly text: string }
  | {
      readonly code: 'nothing-called'
      readonly operator: 'from' | 'issue' | 'organisation' | 'partner'
      readonly text: string
    }
  | { readonly code: 'store-missing'; readonly file: string }
  | { readonly code: 'store-exists'; readonly file: string }
  | { readonly code: 'not-a-store'; readonly file: string }
  /** There is a pipe, a device or a folder where a file should be. */
  | { readonly code: 'not-a-file'; readonly file: string }
  | {
      readonly code: 'store-is-newer'
      readonly file: string
      readonly storeVersion: number
      readonly programVersion: number
    }
  /** The detail is SQLite's own message and not for users: it is for `--json` and the laptop's log. */
  | { readonly code: 'store-damaged'; readonly file: string; readonly detail: string }
  | {
      readonly code: 'store-damaged-in-use'
      readonly file: string
      readonly detail: string
      /** The instant of the last check that found it whole; null when this laptop does not know. */
      readonly wholeAt: string | null
    }
  /** Neither the header and the tables of a damaged file can be read, nor a change record be found in its pages. */
  | { readonly code: 'nothing-to-salvage'; readonly file: string }
  | { readonly code: 'store-not-writable'; readonly file: string; readonly detail: string }
  | { readonly code: 'store-busy'; readonly file: string }
  | { readonly code: 'store-stopped' }
  /** The file at the path is no longer the one that was opened, so nothing is written. */
  | { readonly code: 'store-moved'; readonly file: string; readonly where: WhereGone }
  | { readonly code: 'folder-not-writable'; readonly folder: string; readonly detail: string }
  | { readonly code: 'file-name-too-long'; readonly folder: string }
  | { readonly code: 'disk-full'; readonly folder: string }
  /** The folder's disk, or the network it is on, reported its own error. */
  | { readonly code: 'disk-failing'; readonly folder: string; readonly detail: string }
  | { readonly code: 'file-in-use'; readonly folder: string }
  /** The window's settings could not be saved for the next start. They apply until then. */
  | { readonly code: 'settings-not-kept'; readonly folder: string; readonly detail: string }
  /** About a second place for copies, or a copy there. `what` is its folder or the copy's file. */
  | { readonly code: 'second-place'; readonly fault: PlaceFault; readonly what: string }
  /** About a hub that an office is shared through. `what` is the hub, the file, the log or the name. */
  | { readonly code: 'hub'; readonly fault: HubFault; readonly what: string }
  /** About an office that several laptops share. `what` is the folder, the file or the code. */
  | { readonly code: 'sharing'; readonly fault: SharingFault; readonly what: string }
  | { readonly code: 'ends-before-start'; readonly from: string; readonly to: string }
  | { readonly code: 'overlapping-primary-role'; readonly title: string }
  | { readonly code: 'role-not-held'; readonly title: string; readonly on: string }
  | { readonly code: 'merge-with-itself' }
  | { readonly code: 'unknown-field'; readonly field: string }
  | { readonly code: 'not-a-cadence'; readonly every: number }
  | { readonly code: 'not-an-indicator-value'; readonly text: string; readonly unit: IndicatorUnit }
  | { readonly code: 'indicator-not-entered'; readonly indicator: IndicatorId; readonly why: 'counted' | 'of-office' }
  | { readonly code: 'overlapping-membership'; readonly from: string; readonly to: string }
  | { readonly code: 'key-taken'; readonly key: string }
  | { readonly code: 'position-needs-evidence' }
  | { readonly code: 'not-in-role'; readonly on: string }
  | { readonly code: 'secrecy-needs-ground'; readonly field: 'provision' | 'markedOn' | 'authority' }
  | { readonly code: 'names-what-is-gone' }
  | { readonly code: 'rule-broken'; readonly rule: RowRule; readonly table: string; readonly name: string | null }
  | { readonly code: 'used-since'; readonly table: string; readonly name: string | null }
  | { readonly code: 'nothing-to-undo' }
  | { readonly code: 'not-in-trash'; readonly id: string }
  | { readonly code: 'still-used'; readonly what: 'partner' | 'unit' | 'role'; readonly count: number }
  | { readonly code: 'field-empty'; readonly field: EmptyField }
  | { readonly code: 'part-of-itself'; readonly name: string }
  | { readonly code: 'commitment-closed' }
  | { readonly code: 'archive-exists'; readonly folder: string }
  | { readonly code: 'archive-missing'; readonly file: string }
  | {
      readonly code: 'archive-broken'
      readonly file: string
      readonly fault: ArchiveFault
      /** The file; or the table, row and column (`aim #2: id`), which are not for users: they are for `--json` and the laptop's log. */
      readonly detail: string
      /** The table, when the fault is in a row. The sentence says what kind of rows it holds. */
      readonly table?: string
    }
  | {
      readonly code: 'archive-is-newer'
      readonly file: string
      readonly archiveVersion: number
      readonly programVersion: number
    }
  | {
      readonly code: 'not-an-office-file'
      readonly file: string
      readonly field: string
      readonly problem: ShapeProblem
    }
  | { readonly code: 'attachment-unreadable'; readonly file: string; readonly detail: string }
  | { readonly code: 'attachment-too-large'; readonly name: string; readonly mostMegabytes: number }
  | { readonly code: 'attachment-lost'; readonly name: string; readonly fault: ContentFault; readonly folder: string }
  | {
      readonly code: 'attachments-lost'
      readonly folder: string
      readonly missing: readonly string[]
      readonly altered: readonly string[]
    }
  | { readonly code: 'attachment-is-program'; readonly name: string }
  | { readonly code: 'attachment-not-opened'; readonly name: string; readonly detail: string }
  | { readonly code: 'notes-unusable'; readonly file: string; readonly fault: NotesFault }
  | { readonly code: 'unknown-column'; readonly list: ListCode; readonly field: string }
  | { readonly code: 'wrong-operator'; readonly list: ListCode; readonly field: string; readonly operator: string }
  | { readonly code: 'not-sortable'; readonly list: ListCode; readonly field: string }
  | { readonly code: 'not-editable'; readonly list: ListCode; readonly field: string }
  | { readonly code: 'wrong-value'; readonly list: ListCode; readonly field: string }
  | { readonly code: 'too-many-to-copy'; readonly rows: number; readonly most: number }
  | { readonly code: 'too-many-to-print'; readonly rows: number; readonly most: number }
  | { readonly code: 'print-of-masked' }
  | { readonly code: 'not-printed'; readonly detail: string }
  | { readonly code: 'me-unknown' }
  | { readonly code: 'unknown-view'; readonly name: string }
  | { readonly code: 'no-view-name' }
  | { readonly code: 'period-in-future'; readonly from: string; readonly to: string }
  | { readonly code: 'no-active-partner'; readonly from: string; readonly to: string }
  | { readonly code: 'pack-locked'; readonly period: string }
  | { readonly code: 'no-unlock-reason' }
  | { readonly code: 'lock-not-undone' }
  | { readonly code: 'beginning-not-undone' }
  | { readonly code: 'pack-folder-exists'; readonly folder: string }
  | { readonly code: 'demo-in-shared' }
  | { readonly code: 'briefing-of-masked' }
  /** A pack has no room for more: of results, of requests, or of results of all partners chosen for one. */
  | { readonly code: 'texts-full'; readonly what: TextRoom; readonly most: number }
  | { readonly code: 'picture-needs-alt' }
  | {
      readonly code: 'not-a-picture'
      readonly name: string
      readonly why: PictureFault
      readonly mostMegabytes: number
    }
  /** There is no import in the state that a question is about: nothing is read, or no plan is made. */
  | { readonly code: 'no-import' }
  | ({ readonly code: 'import-unreadable' } & UnreadableFile)
  /** A file is no map of columns, or its map is of another table. `where` is the place in the map, or the heading. */
  | { readonly code: 'import-map'; readonly file: string; readonly problem: MapFault; readonly where: string }
  | { readonly code: 'work-under-way'; readonly what: LongWork }
  | { readonly code: 'cancelled' }
  | { readonly code: 'unexpected'; readonly reference: string }

/** Carries a refusal to the edge of a process, where it becomes a value again. Every other exception is a bug. */
export class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code)
  }
}

/** Makes a `switch` over a union complete: a new case that is not handled does not compile. Throws if it is reached. */
export function never(value: never): never {
  throw new Error(`unhandled case ${JSON.stringify(value)}`)
}
