import type { IsoDate } from '../days/iso-date'
import type { InteractionId, IssueId, OrganisationId, PersonId } from '../records/ids'

/** What became of a commitment; `dropped` means that it was written off. */
export const commitmentStatuses = ['open', 'done', 'dropped'] as const
export type CommitmentStatus = (typeof commitmentStatuses)[number]

/**
 * When a commitment calls for something: it is overdue, due at the latest on the Sunday of this week, due later or without a day, or closed.
 * In the order in which they are read.
 */
export const commitmentTimings = ['overdue', 'this-week', 'later', 'closed'] as const

/** Something that we or they said would be done, usually with a last day. Swedish: åtagande. */
export type Commitment = {
  readonly id: string
  readonly madeBy: 'us' | 'them'
  readonly promise: string
  readonly dueOn: IsoDate | null
  readonly status: CommitmentStatus
  readonly doneOn: IsoDate | null
  readonly interactionId: InteractionId | null
  readonly interactionOn: IsoDate | null
  /** The colleague who is responsible for it. */
  readonly owner: string | null
  /** The person or organisation outside the office who made the promise, or to whom we made it. */
  readonly counterpart: string | null
  readonly counterpartOrganisation: string | null
  readonly issueIds: readonly IssueId[]
}

/** A commitment made in an interaction. The parties follow from who took part. */
export type NewCommitment = Pick<Commitment, 'madeBy' | 'promise' | 'dueOn'>

/** A commitment as of a day. Overdue is never stored; it follows from the day. Swedish: försenat. */
export type OpenCommitment = Commitment & { readonly isOverdue: boolean }

/** Whose commitments to read; all of them when empty. */
export type CommitmentSubject = {
  readonly personId?: PersonId
  readonly organisationId?: OrganisationId
  readonly issueId?: IssueId
}

/** True if the promise had been made by that day and not yet kept. A dropped one is open on no day. */
export const isOpenOn = (commitment: Pick<Commitment, 'status' | 'doneOn' | 'interactionOn'>, day: IsoDate): boolean =>
  (commitment.interactionOn === null || commitment.interactionOn <= day) &&
  (commitment.status === 'open' ||
    (commitment.status === 'done' && commitment.doneOn !== null && commitment.doneOn > day))

/** True if it is open on that day and its last day has passed. On the last day itself it is not overdue. */
export const isOverdueOn = (
  commitment: Pick<Commitment, 'status' | 'doneOn' | 'dueOn' | 'interactionOn'>,
  day: IsoDate,
): boolean => isOpenOn(commitment, day) && commitment.dueOn !== null && commitment.dueOn < day
