import type { Commitment } from '../log/commitment'
import type { InteractionSummary } from '../log/interaction'
import type { IssueId, OrganisationId, PartnerId, PersonId } from './ids'

/** Whose timeline is meant: only these four have one kept. */
export type TimelineSubject =
  | { readonly kind: 'person'; readonly id: PersonId }
  | { readonly kind: 'organisation'; readonly id: OrganisationId }
  | { readonly kind: 'issue'; readonly id: IssueId }
  | { readonly kind: 'partner'; readonly id: PartnerId }
export const timelineSubjects = [
  'person',
  'organisation',
  'issue',
  'partner',
] as const satisfies readonly TimelineSubject['kind'][]

/** As much of a note as two lines hold; the rest is read in the interaction itself. */
export const longestExcerpt = 240

/** A promise from an interaction that is still to be kept, as a timeline shows it. */
export type TimelineCommitment = Pick<Commitment, 'id' | 'promise' | 'madeBy' | 'dueOn'>

/** An interaction as a timeline shows it: with the beginning of its note and what it left to be done. Swedish: post i tidslinjen. */
export type TimelineEntry = InteractionSummary & {
  readonly excerpt: string
  readonly commitments: readonly TimelineCommitment[]
}
