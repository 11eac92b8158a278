import type { IsoDate } from '../days/iso-date'
import type { Period } from '../days/quarter'
import type { Confidentiality } from '../log/interaction'
import type { InteractionId, PartnerId } from '../records/ids'

/** What may need mending before a pack is made; none of it stops the pack. */
export const packProblems = ['no-issue', 'no-partner', 'no-headline', 'not-shareable', 'held-ahead', 'late'] as const
export type PackProblem = (typeof packProblems)[number]

/** The check list of a period, for the office's own eyes: it names what no pack may. Swedish: checklista. */
export type PackCheck = {
  readonly code: string
  readonly period: Period
  /** Those that will get a pack. */
  readonly partnerIds: readonly PartnerId[]
  readonly interactions: number
  /** Whether the period has ended, so that nothing more can take place in it. */
  readonly isOver: boolean
  readonly rows: readonly {
    readonly id: InteractionId
    readonly startsOn: IsoDate
    readonly headline: string
    readonly problems: readonly PackProblem[]
  }[]
}

/** An interaction that a locked report tells more of than may be told now; for the office's own eyes. */
export type SinceMarked = {
  readonly id: InteractionId
  readonly startsOn: IsoDate
  readonly headline: string
  readonly confidentiality: Confidentiality
}

/** A report that was locked, and whether it still is. Swedish: låst rapport. */
export type LockedPack = {
  readonly id: string
  readonly period: Period
  readonly partnerId: PartnerId | null
  readonly template: string
  /** A SHA-256 and a name on each line, as `sha256sum` writes them. */
  readonly sha256: string
  readonly lockedAt: string
  readonly lockedBy: string | null
  readonly unlockedAt: string | null
  readonly unlockReason: string | null
}
