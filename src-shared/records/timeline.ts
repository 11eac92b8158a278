import type { IsoDate } from '../days/iso-date'
import type { InteractionKind, InteractionStatus, InteractionSummary } from '../log/interaction'
import type { InteractionId, IssueId, PartnerId, StaffMemberId } from './ids'

/** The spans over a timeline that are chosen by one word: the last 90 days, the last 365, this calendar year and the one before. */
export const timelinePeriods = ['all', 'quarter', 'year', 'this-year', 'last-year'] as const
export type TimelinePeriod = (typeof timelinePeriods)[number]

/** Which part of a timeline is wanted; what is left out does not narrow it. */
export type TimelineFilter = {
  readonly from?: IsoDate | undefined
  readonly to?: IsoDate | undefined
  readonly statuses?: readonly InteractionStatus[] | undefined
  readonly issueIds?: readonly IssueId[] | undefined
  readonly kinds?: readonly InteractionKind[] | undefined
  readonly partnerIds?: readonly PartnerId[] | undefined
  readonly staffIds?: readonly StaffMemberId[] | undefined
}

/** A part of a timeline: as many as `limit`, those before the one that ended the part above. */
export type TimelineWindow = { readonly limit: number; readonly before?: InteractionId }

/** Interactions newest first, and the one to ask on from (null when there are no earlier ones). */
export type Timeline = { readonly rows: readonly InteractionSummary[]; readonly next: InteractionId | null }
