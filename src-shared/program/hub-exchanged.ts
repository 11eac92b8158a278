import type { SharingProblem } from './sharing'

/** What one round with a hub did, in entries of the change record. */
export type HubExchanged = {
  readonly received: number
  readonly sent: number
  /** How many entries of others were given back to a hub that had lost them. */
  readonly givenBack: number
  /** True if the file goes on in a new log: it is a copy or was restored, the hub may have lost something, or another person has sent its log. */
  readonly isNewLog: boolean
  /** How many entries wait here, since the person may only read. */
  readonly waiting: number
  /** How many open clashes there are in the office. */
  readonly clashes: number
  /** How many of the rows that came break a rule together with others. */
  readonly broken: number
  /** How many rows wait for others, or for a newer program. */
  readonly parked: number
  /** By how many minutes this computer's clock is ahead of the hub's, less than 0 if it is behind; 0 unless it is more than five. */
  readonly minutesAhead: number
  /**
   * How many contents of attachments came, how many are not here yet, how many were sent, and how many the hub did not take: it has no room, or what is here is
   * not what was attached.
   */
  readonly attachments: {
    readonly received: number
    readonly awaited: number
    readonly sent: number
    readonly refused: number
  }
  readonly problems: readonly SharingProblem[]
}
