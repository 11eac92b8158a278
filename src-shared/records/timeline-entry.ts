import type { Commitment } from '../log/commitment'
import type { InteractionSummary } from '../log/interaction'
import type { IssueId, OrganisationId, PartnerId, PersonId } from './ids'

/** Whose timeline is meant. Only these four kinds have a stored timeline. */
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

/** The longest excerpt of a note, in characters: what two lines hold. The rest is read in the interaction itself. */
export const longestExcerpt = 240

/** An open commitment from an interaction, as a timeline shows it. */
export type TimelineCommitment = Pick<Commitment, 'id' | 'promise' | 'madeBy' | 'dueOn'>

/** An interaction as a timeline shows it, with the beginning of its note and its open commitments. Swedish: post i tidslinjen. */
export type TimelineEntry = InteractionSummary & {
  readonly excerpt: string
  readonly commitments: readonly TimelineCommitment[]
}
