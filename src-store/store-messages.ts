import type { StoreChannel } from '../src-shared/ipc/channels'
import type { Answer } from '../src-shared/ipc/contract'
import type { LaidOut } from '../src-shared/paper/laid-out'
import type { LostFile } from '../src-shared/program/lost-file'
import type { CopyFault, CopyKind } from '../src-shared/program/second-place'
import type { SharingChange } from '../src-shared/program/sharing'
import type { LongWork, WorkProgress } from '../src-shared/program/work-progress'
import type { FileFaults } from './file-watch'
import type { KeyAnswer, KeyAsk } from './sharing/sharing-jobs'
import type { WorkRequest } from './store-works'

/** A window's question as it came: the store thread parses it. */
export type AskRequest = { readonly ask: StoreChannel; readonly input: unknown }

/** A request from the main process to the store thread. */
export type StoreRequest = AskRequest | WorkRequest

/**
 * Reports that a file was read whole, and what was wrong with it; `faults` and `differing` are empty if nothing was. `isRecounted` is true if the
 * derived data was also counted again and found right.
 */
export type CheckedFile = Omit<FileFaults, 'wrong'> & { readonly file: string }

/** Reports that a copy of an office was made, and the instant it holds, or why copies of that kind are not made. */
export type CopiedOffice = { readonly file: string; readonly kind: CopyKind } & (
  | { readonly at: string }
  | Pick<CopyFault, 'refusal'>
)

/** What the main process sends to the store thread: a request, how a page was laid out, the result of printing it, or what it has of keys. */
export type StoreMessage =
  | { readonly id: number; readonly request: StoreRequest }
  | { readonly laidOut: { readonly id: number; readonly found: LaidOut } }
  | { readonly printed: { readonly id: number; readonly bytes: Uint8Array | null; readonly fault: string } }
  | { readonly keysDone: { readonly id: number; readonly answer: KeyAnswer } }
/** What the store thread sends to the main process: an answer, or one of the reports below. */
export type StoreReply =
  | { readonly id: number; readonly answer: Answer<unknown> }
  | { readonly checked: CheckedFile }
  | { readonly copied: CopiedOffice }
  /** The open file has lost its place, so closing writes it to a new one. */
  | { readonly rescuing: true }
  /** An office was closed without its file, whatever the reason for closing it. */
  | { readonly lost: LostFile }
  /** How far long work has come; null when it ends, whether it succeeded or not. */
  | { readonly work: LongWork; readonly progress: WorkProgress | null }
  /** Asks the main process to print a page: only it has windows. */
  | { readonly print: { readonly id: number; readonly html: string } }
  /** Asks the main process for keys of a shared office: only it reaches the system's key store. */
  | { readonly keys: { readonly id: number; readonly ask: KeyAsk } }
  /** Something about sharing has changed, or rows came. */
  | { readonly sharing: SharingChange }
  | { readonly bug: { readonly reference: string; readonly channel: string; readonly detail: string } }
