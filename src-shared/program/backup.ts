/** Why a copy of an office is there: Talan made it by itself, the user asked for it, or a restore replaced the file. */
export type BackupKind = 'timely' | 'asked' | 'replaced'

/** What an office holds that its user knows it by: how many living rows of each kind, and its newest interaction. */
export type Holding = {
  readonly interactions: number
  readonly people: number
  readonly organisations: number
  readonly commitments: number
  /** The headline of the interaction that was logged last of those that may be named; null if there is none. */
  readonly newest: string | null
}

/** A copy of an office: the name of its file, the instant it was made, and what it holds; null if it can no longer be read. */
export type Backup = {
  readonly name: string
  readonly at: string
  readonly kind: BackupKind
  readonly bytes: number
  readonly holding: Holding | null
}

/** What would change if an office were replaced by a copy, before anything is done. */
export type RestoreEffect = {
  readonly now: Holding
  readonly then: Holding
  /** Living interactions of today that the copy does not have, and those of the copy that are not there today. */
  readonly gone: number
  readonly back: number
  /** The newest of those that would be gone, at most ten. A secrecy-marked one is counted in `gone` but not named. */
  readonly newestGone: readonly { readonly id: string; readonly headline: string }[]
}

/** How old the newest copy may be, in days, before the office is warned. */
export const oldestNewestCopy = 7
