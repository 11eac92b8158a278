import type { TakenBack } from '../../office/log/undo/take-back-action'
import type { ReadInChannel } from '../../src-shared/ipc/channels'
import type { Output, Parsed } from '../../src-shared/ipc/contract'
import type { Seat } from '../../src-shared/program/seat'
import type { LongWork, WorkProgress } from '../../src-shared/program/work-progress'
import type { ActionId } from '../../src-shared/records/ids'
import type { Done, Given } from '../store-works'
import type { ToldError } from '../told-error'

/** The works about the import in progress that need a file. */
type ImportWork = 'read-import' | 'unwritten-import' | 'write-unwritten'

/** What is done in the import thread: each with its input (`given`) and its result (`done`). */
export type ImportJobs = {
  readonly [C in ReadInChannel]: { readonly given: Parsed<C>; readonly done: Output<C> }
} & {
  readonly [W in ImportWork]: { readonly given: Given<W>; readonly done: Done<W> }
} & {
  /** Undoes an action that made many rows. */
  readonly 'take-back': {
    readonly given: { readonly actionId: ActionId; readonly mostNamed: number }
    readonly done: TakenBack
  }
}

export type ImportJob = keyof ImportJobs

/** One function for each job; it does not compile with one missing. */
export type ImportWorks = {
  readonly [J in ImportJob]: (given: ImportJobs[J]['given']) => Promise<ImportJobs[J]['done']>
}

/** The open office, and the memory by which its threads take turns to write. */
export type ImportOffice = { readonly file: string; readonly user: string; readonly turns: SharedArrayBuffer }

/** What is said to the thread: a job, with who works at the laptop now, or that long work of a kind is called off. */
export type ToImports =
  | { readonly id: number; readonly job: ImportJob; readonly given: unknown; readonly seat: Seat | undefined }
  | { readonly callOff: LongWork }

/** How a job ended. */
export type JobEnded = { readonly done: unknown } | ToldError

/** What the thread says: how a job ended, with whether it holds an import that somebody works on, or how far long work has come. */
export type ImportsSaid =
  | { readonly id: number; readonly ended: JobEnded; readonly isHolding: boolean }
  | { readonly work: LongWork; readonly progress: WorkProgress | null }
