import type { StoreChannel } from '../src-shared/ipc/channels'
import type { Answer } from '../src-shared/ipc/contract'
import type { LostFile } from '../src-shared/program/lost-file'
import type { LongWork, WorkProgress } from '../src-shared/program/work-progress'
import type { WorkRequest } from './store-works'

/** A question of the window's, as it came: the store thread parses it. */
export type AskRequest = { readonly ask: StoreChannel; readonly input: unknown }

/** What the main process wants of the store thread. */
export type StoreRequest = AskRequest | WorkRequest

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
