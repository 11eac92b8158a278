import type { InteractionId, IssueId } from './ids'
import type { InteractionStatus, InteractionSummary } from './interaction'
import type { IsoDate } from './iso-date'

/** Which part of a timeline is wanted; what is left out does not narrow it. */
export type TimelineFilter = {
  readonly from?: IsoDate
  readonly to?: IsoDate
  readonly statuses?: readonly InteractionStatus[]
  readonly issueIds?: readonly IssueId[]
}

/** A part of a timeline: as many as `limit`, those before the one that ended the part above. */
export type TimelineWindow = { readonly limit: number; readonly before?: InteractionId }

/** Interactions newest first, and the one to ask on from (null when there are no earlier ones). */
export type Timeline = { readonly rows: readonly InteractionSummary[]; readonly next: InteractionId | null }
