import type { RowKey } from '../../db/rules/broken-rows'
import type { HubGiven } from '../../office/sharing/hub/hub-address'
import type { LiveSharing } from '../../office/sharing/sharing-state'
import type { Seat } from '../../src-shared/program/seat'
import type { SharingCode, SharingProblem } from '../../src-shared/program/sharing'
import type { WorkStep } from '../../src-shared/program/work-progress'
import type { ToldError } from '../told-error'

/** What an exchange left: what could not be taken in, the attachments that are not here, the rows that break a rule, and what a hub said. */
export type ExchangeDone = Pick<LiveSharing, 'atHub'> & {
  readonly problems: readonly SharingProblem[]
  readonly awaited: number
  readonly broken: readonly RowKey[]
}

/** What is done about sharing in a thread of its own: each with its input (`given`) and its result (`done`). */
export type SharingJobs = {
  /** `broken` are the rows that were broken before; null if that is not known, and the whole office is to be looked through. */
  readonly exchange: { given: { readonly broken: readonly RowKey[] | null }; done: ExchangeDone }
  readonly share: { given: { readonly folder: string }; done: SharingCode }
  readonly 'new-code': { given: null; done: SharingCode }
  readonly revoke: { given: { readonly id: string }; done: null }
  readonly leave: { given: null; done: null }
  /** Shares by a hub, or signs in there in another way. `isCopied` is true if new laptops can begin from a copy that it put there. */
  readonly 'share-at-hub': { given: HubGiven; done: { readonly isCopied: boolean } }
  /** Makes the file out of the folder. No office is open in it. */
  readonly join: { given: { readonly folder: string; readonly code: string }; done: null }
  /** Makes the file out of the copy at a hub. No office is open in it. */
  readonly 'join-at-hub': { given: HubGiven; done: null }
}

/** The office that a job is about, and how its thread writes beside the one that owns the file. */
export type JobOffice = {
  readonly file: string
  readonly user: string
  /** The folder where the laptop keeps its own data. */
  readonly laptop: string
  readonly seat: Seat | undefined
  /** The memory by which the two threads take turns; null for a file that is yet to be made. */
  readonly turns: SharedArrayBuffer | null
}

/** One job, as it is sent to the thread. */
export type SharingJob<J extends keyof SharingJobs = keyof SharingJobs> = {
  readonly [Name in J]: { readonly job: Name; readonly given: SharingJobs[Name]['given']; readonly office: JobOffice }
}[J]

/** What is asked of the store of keys, which only the main process has. */
export type KeyAsk =
  | { readonly does: 'is-protected' | 'read' | 'forget'; readonly name: string }
  | { readonly does: 'write'; readonly name: string; readonly secret: string }

/** Its answer: what was read (undefined if nothing is kept), or why it failed, as a refusal if it is one. */
export type KeyAnswer = { readonly value: string | boolean | undefined } | ToldError

/** What is told once keys were read. */
export type KeysRead = Pick<LiveSharing, 'device' | 'areKeysProtected'>

/** What the thread says while it works, and at its end. */
export type SharingSaid =
  | { readonly keys: { readonly id: number; readonly ask: KeyAsk } }
  /** The keys were read: the own device in a shared folder, and whether the system protects them. */
  | { readonly opened: KeysRead }
  /** Rows were taken in. */
  | { readonly came: number }
  | { readonly step: WorkStep }
  | { readonly done: unknown }
  | ToldError

/** What is said to the thread while it works. */
export type ToSharing =
  | { readonly keysDone: { readonly id: number; readonly answer: KeyAnswer } }
  | { readonly callOff: true }
