import type { StaffMemberId } from '../records/ids'
import type { Refusal } from '../refusals/refusal'

/**
 * Why something in the shared folder could not be taken in yet, or at all:
 * - `unreadable`: a file is not whole yet, or was altered
 * - `waiting`: what it follows on has not come
 * - `no-key`: this computer has not got the key that it is encrypted with
 * - `unknown-computer`: nobody has let in the computer that wrote it
 * - `altered`: its seal does not hold, or another computer has signed it
 * - `forked`: the computer has written two different things in one place, as when its disk was copied
 * - `shut-out`: it was written after its computer was shut out
 * - `clock-ahead`: it is from more than a day from now
 */
type SharingProblemKind =
  | 'unreadable'
  | 'waiting'
  | 'no-key'
  | 'unknown-computer'
  | 'altered'
  | 'forked'
  | 'shut-out'
  | 'clock-ahead'

/** One of them: the name of the computer that wrote it, where that is known, and the file or log it is about. */
export type SharingProblem = {
  readonly kind: SharingProblemKind
  readonly computer: string | null
  readonly what: string
}

/** A computer that shares the office, as a user is told of it. `colleague` is the name of whose it is. Swedish: dator. */
export type SharingComputer = {
  readonly id: string
  readonly name: string
  readonly staffId: StaffMemberId | null
  readonly colleague: string | null
  /** True for the one that is asked. */
  readonly isOwn: boolean
  readonly isShutOut: boolean
  /** When it last said how far it has come; null if it has not yet. */
  readonly seenAt: string | null
  /** The instant up to which everything that was written there is here; null if nothing has come. Everything of the own one is. */
  readonly freshAt: string | null
  /** By how many minutes its clock seems to be ahead of this one's; 0 unless it is more than five. */
  readonly minutesAhead: number
}

/** What an exchange with the shared folder did. */
export type Exchanged = {
  readonly received: number
  readonly sent: number
  /** How many computers were let in. */
  readonly admitted: number
  /** How many open clashes there are in the office. */
  readonly clashes: number
  /** How many of the rows that came break a rule together with others. */
  readonly broken: number
  /** How many rows wait for others, or for a newer program. */
  readonly parked: number
  /** How many attachments came, and how many are not here yet. */
  readonly attachments: { readonly received: number; readonly awaited: number }
  readonly computers: readonly SharingComputer[]
  readonly problems: readonly SharingProblem[]
}

/** How fresh what a colleague has written is here: the instant up to which all of it has come, on the computer of theirs that is furthest behind. */
export type Freshness = { readonly name: string; readonly freshAt: string | null }

/** A code that lets one computer join, and until when it is valid (an instant). It is shown once and kept nowhere. */
export type SharingCode = { readonly code: string; readonly expiresAt: string }

/**
 * How an office is shared: through a folder that people share, for display only, or by a hub. Of a hub: its host, port and database, the name that
 * signs in there, and the address to give to whoever is to join. The password is in the store of keys and never told.
 */
type SharingPlace =
  | { readonly is: 'folder'; readonly folder: string }
  | { readonly is: 'hub'; readonly hub: string; readonly person: string; readonly address: string }

/** The state of an office that is shared, as a user is told of it. */
export type SharedState = {
  readonly isShared: true
  readonly place: SharingPlace
  /** False if the person may only read at the hub: what is written here stays here. */
  readonly mayWrite: boolean
  /** By how many minutes this computer's clock is ahead of the hub's, less than 0 if it is behind; 0 unless it is more than five, and for a folder. */
  readonly minutesAhead: number
  /** True if the system's key store protects the keys. False if they are in a file that only the user's login may read. */
  readonly areKeysProtected: boolean
  /** False as long as nobody has let this computer in: what is written here waits for the computer that gave the code. */
  readonly isAdmitted: boolean
  readonly isExchanging: boolean
  /** The instant of the last exchange that reached the folder or the hub; null if none has. */
  readonly exchangedAt: string | null
  /** How many of this computer's actions are not in the folder, or at the hub, yet. */
  readonly waiting: number
  /** Why the last exchange failed, or stopped half way; null if it did not. What is written here is safe and waits. */
  readonly trouble: Refusal | null
  /** What could not be taken in yet, or at all. */
  readonly problems: readonly SharingProblem[]
  readonly computers: readonly SharingComputer[]
  /** The colleagues who take part, without the one who works here and those who are shut out. */
  readonly colleagues: readonly Freshness[]
  /** How many clashes are open, and how many rows break a rule together with others. */
  readonly toSettle: number
  /** How many rows wait for something that has not come, and how many for a newer version of Talan. */
  readonly parked: number
  readonly newer: number
  /** How many attachments are not here yet. */
  readonly awaited: number
}

/** What `SharedState` says of a hub that has said nothing, and of a folder. */
export const noHub: Pick<SharedState, 'mayWrite' | 'minutesAhead'> = { mayWrite: true, minutesAhead: 0 }

/** The state of sharing an office. */
export type SharingState = { readonly isShared: false } | SharedState

/**
 * That something about sharing has changed. `version` is higher than before; `rows` is higher when rows came, so that what is on the screen is read
 * again.
 */
export type SharingChange = { readonly version: number; readonly rows: number }

/** The parts of joining an office: making the file out of the copy in the folder, and taking in what was written since. */
export type JoiningPart = 'copy' | 'rows'
