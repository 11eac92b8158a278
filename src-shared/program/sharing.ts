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

/** A computer that shares the office, as a user is told of it. */
export type SharingComputer = {
  readonly id: string
  readonly name: string
  readonly colleague: string | null
  /** True for the one that is asked. */
  readonly isOwn: boolean
  readonly isShutOut: boolean
  /** When it last said how far it has come; null if it has not yet. */
  readonly seenAt: string | null
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
