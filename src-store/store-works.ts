import type { Attached } from '../office/attachments/attach-files'
import type { RegisterRequest } from '../office/extracts/write-extract'
import type { MeetingsRequest } from '../office/extracts/write-meetings'
import type { ChartToWrite } from '../office/files/write-chart'
import type { ImportedFile } from '../office/imports/in-progress/read-for-import'
import type { ReadingChange } from '../office/imports/in-progress/reading-change'
import type { BackupFile } from '../office/keeping/backups/backup-folder'
import type { BackupHere } from '../office/keeping/backups/list-backups'
import type { Restored } from '../office/keeping/backups/restore-backup'
import type { CopiedRows, RowsToCopy } from '../office/lists/copy-rows'
import type { ListToWrite } from '../office/lists/write-list'
import type { PacksRequest } from '../office/packs/make-packs'
import type { PaperToPrint } from '../office/paper/paper-to-print'
import type { HubGiven } from '../office/sharing/hub/hub-address'
import type { ImportState } from '../src-shared/imports/import-state'
import type {
  ImportedOffice,
  WantedPaper,
  WrittenArchive,
  WrittenChart,
  WrittenList,
  WrittenReport,
} from '../src-shared/ipc/desktop'
import type { WrittenPacks } from '../src-shared/packs/pack-content'
import type { RestoreEffect } from '../src-shared/program/backup'
import type { BriefingFormat } from '../src-shared/program/file-formats'
import type { Salvaged } from '../src-shared/program/salvage'
import type { Seats } from '../src-shared/program/seat'
import type { OpenedCopy, PlaceKey } from '../src-shared/program/second-place'
import type { SharingCode, SharingState } from '../src-shared/program/sharing'
import type { LongWork } from '../src-shared/program/work-progress'
import type { AttachmentId, BriefingVersionId, StaffMemberId } from '../src-shared/records/ids'
import type { Subject } from '../src-shared/records/subject'
import type { Language } from '../src-shared/text/language'
import type { PlaceJobs } from './place-jobs'
import type { SatDown } from './sit-down'
import type { PlaceInUse } from './timely-place'

/** The input for opening an office. */
export type Opening = {
  readonly file: string
  readonly create: 'never' | 'always' | 'if-missing'
  readonly seats: Seats
  /** True if the derived data is also counted again when the file is read whole. */
  readonly isRecountDue: boolean
  /** Where its copies go once a day besides beside its file; null if nowhere. */
  readonly place: PlaceInUse | null
}

/** A copy to unpack. `file` is the open office, which it is compared with; null if none is open. */
type Unpacking = { readonly copy: string; readonly file: string | null; readonly passphrase: string | null }
/** An unpacked copy: the path of the office in it, and what it holds. */
type UnpackedCopy = OpenedCopy & { readonly store: string }

type InFolder = { readonly folder: string }
type OneReport = { readonly quarter: string; readonly partnerId: string | null; readonly language: Language }
type OneBriefing = { readonly versionId: BriefingVersionId; readonly format: BriefingFormat }

/**
 * What the main process has the store thread do besides answering the window's questions: each with its input (`given`) and its result
 * (`done`). Every path comes from the system, never from a window.
 */
type Works = {
  /** Returns the path of the office that is then open. */
  readonly open: { given: Opening; done: string }
  /** Sets who works at this laptop from now on; null if it is no colleague of the office. */
  readonly sit: { given: { readonly staffId: StaffMemberId | null }; done: SatDown }
  readonly 'write-report': { given: OneReport & InFolder; done: WrittenReport }
  readonly 'write-packs': {
    given: { readonly packs: PacksRequest; readonly isLocking: boolean } & InFolder
    done: WrittenPacks
  }
  readonly 'write-register': { given: { readonly register: RegisterRequest } & InFolder; done: WrittenReport }
  readonly 'write-calendar': { given: { readonly language: Language } & InFolder; done: WrittenList }
  readonly 'write-meetings': { given: { readonly meetings: MeetingsRequest } & InFolder; done: WrittenList }
  readonly 'write-briefing': { given: OneBriefing & InFolder; done: { readonly files: readonly string[] } }
  readonly 'write-list': { given: { readonly list: ListToWrite }; done: WrittenList }
  /** Returns rows of a list as the clipboard holds them. */
  readonly 'copy-rows': { given: RowsToCopy; done: CopiedRows }
  /** Returns a list, an interaction or a saved briefing as a page for the system's printers. */
  readonly 'paper-of': {
    given: WantedPaper & { readonly language: Language }
    done: PaperToPrint & { readonly isSilentOfMasked?: true }
  }
  /** Returns those of some words that are part of a name in the open office's register. */
  readonly 'names-among': { given: { readonly words: readonly string[] }; done: readonly string[] }
  readonly 'write-chart': { given: { readonly chart: ChartToWrite }; done: WrittenChart }
  /** Creates a new office from an archive or an office file. */
  readonly import: { given: { readonly source: string; readonly file: string }; done: ImportedOffice }
  /** Writes what can be read of a damaged office into a new one. */
  readonly salvage: {
    given: { readonly file: string; readonly target: string; readonly language: Language }
    done: Salvaged
  }
  readonly 'write-archive': { given: InFolder; done: WrittenArchive }
  readonly 'copy-office': { given: { readonly file: string }; done: null }
  /** Copies the open office now, beside its file. */
  readonly 'back-up': { given: null; done: BackupFile }
  /** Lists the copies of an office, newest first. */
  readonly backups: { given: { readonly file: string }; done: readonly BackupHere[] }
  readonly 'restore-effect': { given: { readonly file: string; readonly copy: string }; done: RestoreEffect }
  /** Closes the open office and puts a copy in its place. The office must be opened again, also when this is refused. */
  readonly restore: { given: { readonly file: string; readonly copy: string }; done: Restored }
  /** Takes the second place of the open office from now on; null for none. */
  readonly 'use-place': { given: { readonly place: PlaceInUse | null }; done: null }
  /** Puts the newest copy of the open office in its second place. */
  readonly 'copy-to-place': { given: null; done: null }
  /** Makes the key of a second place, and writes its secret half there under the passphrase. Only a test says `work`. */
  readonly 'make-key': { given: PlaceJobs['key']['given']; done: PlaceKey }
  /** Unpacks a copy of a second place, beside an office or in the laptop's own folder, so that it can be compared and restored. */
  readonly unpack: { given: Unpacking; done: UnpackedCopy }
  /** Deletes an unpacked copy. */
  readonly 'drop-unpacked': { given: { readonly store: string }; done: null }
  /** Makes a new office out of an unpacked copy. Refuses to overwrite a file. */
  readonly 'restore-new': { given: { readonly file: string; readonly copy: string }; done: null }
  /** Reads a file in the place of the import in progress. */
  readonly 'read-import': {
    given: { readonly file: ImportedFile; readonly how: ReadingChange; readonly language: Language }
    done: ImportState
  }
  /** Returns the name of the file of which some rows are not written. */
  readonly 'unwritten-import': { given: null; done: { readonly name: string } }
  /** Writes the rows that are not written to a workbook, with the reason of each. */
  readonly 'write-unwritten': {
    given: { readonly name: string; readonly language: Language } & InFolder
    done: WrittenList
  }
  readonly 'sharing-state': { given: null; done: SharingState }
  /** Exchanges the open office with its shared folder. Why that cannot be done is in the state. */
  readonly exchange: { given: null; done: SharingState }
  /** Shares the open office through a folder, and returns a code for one more computer. */
  readonly share: { given: InFolder; done: SharingCode }
  readonly 'new-code': { given: null; done: SharingCode }
  /** Shuts a computer out of the shared office. */
  readonly revoke: { given: { readonly id: string }; done: SharingState }
  readonly 'leave-sharing': { given: null; done: SharingState }
  /** Makes an office's file out of a shared folder, with a code. */
  readonly 'join-office': { given: { readonly file: string; readonly code: string } & InFolder; done: null }
  /** Shares the open office by a hub. `isCopied` is true if new laptops can begin from a copy that it put there. */
  readonly 'share-at-hub': { given: HubGiven; done: { readonly isCopied: boolean } }
  /** Makes an office's file out of the copy at a hub. */
  readonly 'join-at-hub': { given: { readonly file: string } & HubGiven; done: null }
  readonly attach: { given: { readonly subject: Subject; readonly files: readonly string[] }; done: Attached }
  /** Returns the path of the copy. */
  readonly 'copy-attachment': { given: { readonly id: AttachmentId } & InFolder; done: string }
  /** Cancels long work of a kind, as long as no result of it has been put in its place. */
  readonly 'cancel-work': { given: { readonly what: LongWork }; done: null }
  readonly close: { given: null; done: null }
}

export type WorkName = keyof Works
export type Given<W extends WorkName> = Works[W]['given']
export type Done<W extends WorkName> = Works[W]['done']

/** One function for each thing the store thread does; it does not compile with one missing. */
export type StoreWorks = { readonly [W in WorkName]: (given: Given<W>) => Promise<Done<W>> }

/** One thing to do, as it is sent to the thread. */
export type WorkRequest<W extends WorkName = WorkName> = {
  readonly [Name in W]: { readonly do: Name; readonly given: Given<Name> }
}[W]
