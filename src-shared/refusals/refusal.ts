import type { ListCode } from '../lists/list-columns'
import type { ContentFault } from '../log/attachment'
import type { LongWork } from '../program/work-progress'
import type { RowRule } from './row-rule'
import type { ShapeProblem } from './shape-problem'
import type { UnknownThing } from './unknown-thing'

/** What can be wrong with an archive: something is gone, altered, not known here, not readable, given twice, or refers to nothing. */
export type ArchiveFault = 'missing' | 'altered' | 'unknown' | 'unreadable' | 'twice' | 'dangling'

/** Why one's own notes cannot be used: no file of notes, a newer program's, damaged, another office's, in use, or write-protected. */
export type NotesFault = 'foreign' | 'newer' | 'damaged' | 'another-office' | 'busy' | 'not-writable'
/** What has become of a file while it was open: moved or removed, another in its place, written over, or without its log. */
export type WhereGone = 'gone' | 'replaced' | 'overwritten' | 'log-removed'
/** A field that may be changed but not emptied. */
export type EmptyField = 'name' | 'nameEn' | 'promise' | 'shortName' | 'wording' | 'designation' | 'what' | 'code'

/**
 * The ways an answer can be no, as values: an error class does not survive the way between processes. Each has a sentence
 * in both languages in `src-shared/text`, so a new one does not compile before it is worded.
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
  | { readonly code: 'unknown-name'; readonly text: string }
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
  | {
      readonly code: 'store-is-newer'
      readonly file: string
      readonly storeVersion: number
      readonly programVersion: number
    }
  /** The detail is SQLite's own and no sentence: it is for `--json` and the laptop's log. */
  | { readonly code: 'store-damaged'; readonly file: string; readonly detail: string }
  | {
      readonly code: 'store-damaged-in-use'
      readonly file: string
      readonly detail: string
      /** When it was last found whole; null when this laptop does not know. */
      readonly wholeAt: string | null
    }
  | { readonly code: 'store-not-writable'; readonly file: string; readonly detail: string }
  | { readonly code: 'store-busy'; readonly file: string }
  | { readonly code: 'store-stopped' }
  /** The open file is not what lies at its path any more, so nothing is written. */
  | { readonly code: 'store-moved'; readonly file: string; readonly where: WhereGone }
  | { readonly code: 'folder-not-writable'; readonly folder: string; readonly detail: string }
  | { readonly code: 'file-name-too-long'; readonly folder: string }
  | { readonly code: 'disk-full'; readonly folder: string }
  /** The disk, or the network the folder is on, answered with an error of its own. */
  | { readonly code: 'disk-failing'; readonly folder: string; readonly detail: string }
  | { readonly code: 'file-in-use'; readonly folder: string }
  /** How the window is to be could not be written down for the next start; it holds until then. */
  | { readonly code: 'settings-not-kept'; readonly folder: string; readonly detail: string }
  | { readonly code: 'ends-before-start'; readonly from: string; readonly to: string }
  | { readonly code: 'overlapping-primary-role'; readonly title: string }
  | { readonly code: 'role-not-held'; readonly title: string; readonly on: string }
  | { readonly code: 'merge-with-itself' }
  | { readonly code: 'unknown-field'; readonly field: string }
  | { readonly code: 'not-a-cadence'; readonly every: number }
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
      /** Names the file; or the table, row and column, and then it is no sentence: it is for `--json` and the laptop's log. */
      readonly detail: string
      /** Whose rows the fault is in, when it is in rows; a sentence says what they are of. */
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
  | { readonly code: 'briefing-of-masked' }
  | { readonly code: 'work-under-way'; readonly what: LongWork }
  | { readonly code: 'cancelled' }
  | { readonly code: 'unexpected'; readonly reference: string }

/** Carries a refusal up to the border of a process, where it becomes a value again. Anything else thrown is a bug. */
export class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code)
  }
}

/** Closes a union: adding a case without handling it does not compile. */
export function never(value: never): never {
  throw new Error(`unhandled case ${JSON.stringify(value)}`)
}
