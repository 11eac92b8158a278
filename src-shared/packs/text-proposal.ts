import type { IsoDate } from '../days/iso-date'
import type { ResponseKind } from '../log/ask'
import type { InteractionId, IssueId } from '../records/ids'

/** Where a proposal comes from: what a decision document took up, what somebody answered, or a position that was stated. */
export const proposalKinds = ['imprint', 'answer', 'position'] as const
export type ProposalKind = (typeof proposalKinds)[number]

/** What a proposal rests on, so that whoever takes it can look: a contact, a document, or both. */
type ProposalSource = {
  readonly interactionId: InteractionId | null
  readonly headline: string | null
  readonly reference: string | null
}

type Proposed = {
  /** The same at every reading, so that a list of proposals keeps its place. */
  readonly id: string
  readonly on: IsoDate
  readonly issueIds: readonly IssueId[]
  readonly source: ProposalSource
}

/** Something a period may have led to, for a person to take or leave. It rests only on what may be told in full. Swedish: förslag. */
export type TextProposal =
  | (Proposed & {
      readonly kind: 'imprint' | 'answer'
      readonly ask: string
      readonly response: string
      readonly responseKind: ResponseKind
      /** What came of it; empty for an answer alone. */
      readonly evidence: string
    })
  | (Proposed & { readonly kind: 'position'; readonly organisation: string; readonly scale: number })
