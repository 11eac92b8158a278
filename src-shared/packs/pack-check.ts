import type { IsoDate } from '../days/iso-date'
import type { Period } from '../days/quarter'
import type { Confidentiality } from '../log/interaction'
import type { InteractionId, PartnerId } from '../records/ids'

/** Problems to look at before a pack is made. None of them stops the pack. */
export const packProblems = ['no-issue', 'no-partner', 'no-headline', 'not-shareable', 'held-ahead', 'late'] as const
export type PackProblem = (typeof packProblems)[number]

/** The check list of a period, for the office's own eyes: it names what a pack must not. Swedish: checklista. */
export type PackCheck = {
  readonly code: string
  readonly period: Period
  /** The partners that will get a pack. */
  readonly partnerIds: readonly PartnerId[]
  readonly interactions: number
  /** True if the period has ended, so nothing more can take place in it. */
  readonly isOver: boolean
  readonly rows: readonly {
    readonly id: InteractionId
    readonly startsOn: IsoDate
    readonly headline: string
    readonly problems: readonly PackProblem[]
  }[]
}

/** An interaction of which a locked report shows more than may be shown now, for the office's own eyes. */
export type SinceMarked = {
  readonly id: InteractionId
  readonly startsOn: IsoDate
  readonly headline: string
  readonly confidentiality: Confidentiality
}

/** A report that was locked; still locked while `unlockedAt` is null. Swedish: låst rapport. */
export type LockedPack = {
  readonly id: string
  readonly period: Period
  readonly partnerId: PartnerId | null
  readonly template: string
  /** One line per file with its SHA-256 and name, in the format of `sha256sum`. */
  readonly sha256: string
  readonly lockedAt: string
  readonly lockedBy: string | null
  readonly unlockedAt: string | null
  readonly unlockReason: string | null
}
