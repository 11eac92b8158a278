import type { RegisterRequest } from '../office/extracts/write-extract'
import type { ChartToWrite } from '../office/files/write-chart'
import type { ListToWrite } from '../office/lists/write-list'
import type { PacksRequest } from '../office/packs/make-packs'
import type { StoreChannel } from '../src-shared/ipc/channels'
import type { Answer } from '../src-shared/ipc/contract'
import type { BriefingFormat } from '../src-shared/ipc/desktop'
import type { LostFile } from '../src-shared/program/lost-file'
import type { Seats } from '../src-shared/program/seat'
import type { LongWork, WorkProgress } from '../src-shared/program/work-progress'
import type { AttachmentId, BriefingVersionId, StaffMemberId } from '../src-shared/records/ids'
import type { Subject } from '../src-shared/records/subject'
import type { Language } from '../src-shared/text/language'

/** What the main process asks of the store thread. Only `ask` carries anything from a window; paths come from the system. */
export type StoreRequest =
  | {
      readonly do: 'open'
      readonly file: string
      readonly create: 'never' | 'always' | 'if-missing'
      readonly seats: Seats
      /** Whether what is derived is to be counted anew when the file is read whole. */
      readonly isRecountDue: boolean
    }
  | { readonly do: 'sit'; readonly staffId: StaffMemberId | null }
  | { readonly do: 'ask'; readonly channel: StoreChannel; readonly input: unknown }
  | {
      readonly do: 'write-report'
      readonly quarter: string
      readonly partnerId: string | null
      readonly folder: string
      readonly language: Language
    }
  | {
      readonly do: 'write-packs'
      readonly packs: PacksRequest
      readonly folder: string
      readonly isLocking: boolean
    }
  | { readonly do: 'cancel-work'; readonly what: LongWork }
  | { readonly do: 'write-register'; readonly register: RegisterRequest; readonly folder: string }
  | { readonly do: 'write-calendar'; readonly folder: string; readonly language: Language }
  | {
      readonly do: 'write-briefing'
      readonly versionId: BriefingVersionId
      readonly format: BriefingFormat
      readonly folder: string
    }
  | { readonly do: 'attach'; readonly subject: Subject; readonly files: readonly string[] }
  | { readonly do: 'copy-attachment'; readonly id: AttachmentId; readonly folder: string }
  | { readonly do: 'write-list'; readonly list: ListToWrite }
  | { readonly do: 'import'; readonly source: string; readonly file: string }
  | { readonly do: 'write-archive'; readonly folder: string }
  | { readonly do: 'write-chart'; readonly chart: ChartToWrite }
  | { readonly do: 'copy-office'; readonly file: string }
  | { readonly do: 'close' }

/** That a file was read whole, and what was wrong with it; nothing when it is as it should be. Recounted: what is derived was found right too. */
export type CheckedFile = { readonly file: string; readonly faults: readonly string[]; readonly isRecounted: boolean }

export type StoreMessage =
  | { readonly id: number; readonly request: StoreRequest }
  | { readonly printed: { readonly id: number; readonly bytes: Uint8Array | null; readonly fault: string } }
export type StoreReply =
  | { readonly id: number; readonly answer: Answer<unknown> }
  | { readonly checked: CheckedFile }
  /** The open file has lost its place, so that closing writes it to a new one. */
  | { readonly rescuing: true }
  /** An office was closed without its file, whatever it was closed for. */
  | { readonly lost: LostFile }
  /** How far long work has come; null when it is over, however it went. */
  | { readonly work: LongWork; readonly progress: WorkProgress | null }
  /** Asks the main process to print a page: only it has windows. */
  | { readonly print: { readonly id: number; readonly html: string } }
  | { readonly bug: { readonly reference: string; readonly channel: string; readonly detail: string } }
