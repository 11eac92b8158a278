import type { IsoDate } from '../days/iso-date'
import type { InteractionId, IssueId, OrganisationId, PersonId } from '../records/ids'

export const commitmentStatuses = ['open', 'done', 'dropped'] as const
export type CommitmentStatus = (typeof commitmentStatuses)[number]

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
  /** Who of us is to see to it. */
  readonly owner: string | null
  /** Who gave the promise, or was given it. */
  readonly counterpart: string | null
  readonly counterpartOrganisation: string | null
  readonly issueIds: readonly IssueId[]
}

/** A promise given in an interaction: between whom it is follows from who was there. */
export type NewCommitment = Pick<Commitment, 'madeBy' | 'promise' | 'dueOn'>

/** A commitment seen on a day: overdue is never stored, it follows from the day. Swedish: försenat. */
export type OpenCommitment = Commitment & { readonly isOverdue: boolean }

/** Whose commitments are meant; all when nothing is said. */
export type CommitmentSubject = {
  readonly personId?: PersonId
  readonly organisationId?: OrganisationId
  readonly issueId?: IssueId
}

/** Whether the promise had been given by that day and not yet kept; one that was dropped is open on no day. */
export const isOpenOn = (commitment: Pick<Commitment, 'status' | 'doneOn' | 'interactionOn'>, day: IsoDate): boolean =>
  (commitment.interactionOn === null || commitment.interactionOn <= day) &&
  (commitment.status === 'open' ||
    (commitment.status === 'done' && commitment.doneOn !== null && commitment.doneOn > day))

/** Whether its last day has been by then; on the last day itself there is still time. */
export const isOverdueOn = (
  commitment: Pick<Commitment, 'status' | 'doneOn' | 'dueOn' | 'interactionOn'>,
  day: IsoDate,
): boolean => isOpenOn(commitment, day) && commitment.dueOn !== null && commitment.dueOn < day
