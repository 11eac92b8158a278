import type { IsoDate } from '../days/iso-date'
import type { SecrecyGround } from '../records/edits'
import type { IssueId, OrganisationId, PersonId, StaffMemberId } from '../records/ids'
import type { Position } from '../records/position'
import type { ResponseKind } from './ask'
import type { Commitment } from './commitment'
import type { InteractionSummary, Participant, RecordStatus } from './interaction'

/** A participant on the interaction's own screen, where one can go on to the person. */
export type KnownParticipant = Participant & { readonly id: PersonId }

/** What we asked for in an issue, what was answered, and what shows it. Swedish: budskap, svar, belägg. */
export type Ask = {
  readonly id: string
  readonly issueId: IssueId | null
  readonly ask: string | null
  readonly responseKind: ResponseKind
  readonly response: string | null
  readonly evidence: string | null
  readonly evidenceReference: string | null
  readonly evidenceOn: IsoDate | null
}

/** What is changed of an ask; what is absent stays. */
export type AskEdit = {
  readonly [Field in keyof Omit<Ask, 'id' | 'issueId'>]?: Ask[Field] | undefined
}

/** Everything written down about one interaction. */
export type InteractionFacts = Omit<InteractionSummary, 'participants' | 'organisations' | 'staff'> & {
  readonly note: string
  readonly location: string | null
  readonly secrecy: SecrecyGround | null
  readonly recordStatus: RecordStatus
  readonly caseNumber: string | null
  readonly participantsCount: number | null
  readonly participants: readonly KnownParticipant[]
  readonly organisations: readonly { readonly id: OrganisationId; readonly name: string }[]
  readonly staff: readonly { readonly id: StaffMemberId; readonly name: string }[]
  readonly asks: readonly Ask[]
  readonly positions: readonly Position[]
  readonly commitments: readonly Commitment[]
}
