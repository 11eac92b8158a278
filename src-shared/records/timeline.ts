import type { IsoDate } from '../days/iso-date'
import type { InteractionKind, InteractionStatus, InteractionSummary } from '../log/interaction'
import type { InteractionId, IssueId, PartnerId, StaffMemberId } from './ids'

/**
 * The periods of a timeline that can be chosen by one word: the last 90 days (`quarter`), the last 365 (`year`), this calendar year and the
 * one before.
 */
export const timelinePeriods = ['all', 'quarter', 'year', 'this-year', 'last-year'] as const
export type TimelinePeriod = (typeof timelinePeriods)[number]

/** A filter for a timeline. An absent field does not limit it. */
export type TimelineFilter = {
  readonly from?: IsoDate | undefined
  readonly to?: IsoDate | undefined
  readonly statuses?: readonly InteractionStatus[] | undefined
  readonly issueIds?: readonly IssueId[] | undefined
  readonly kinds?: readonly InteractionKind[] | undefined
  readonly partnerIds?: readonly PartnerId[] | undefined
  readonly staffIds?: readonly StaffMemberId[] | undefined
}

/** A page of a timeline: at most `limit` interactions, starting after `before`, the last one of the page above. */
export type TimelineWindow = { readonly limit: number; readonly before?: InteractionId }

/** Interactions, newest first. `next` is the one to continue from; null when there are no earlier ones. */
export type Timeline = { readonly rows: readonly InteractionSummary[]; readonly next: InteractionId | null }
