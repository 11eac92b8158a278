import type { IsoDate } from '../days/iso-date'
import type { RowSource } from '../imports/import-batch'
import type { OwnValues } from '../records/catalogue/catalogue'
import type { SecrecyGround } from '../records/edits'
import type { IssueId, OrganisationId, PersonId, StaffMemberId } from '../records/ids'
import type { Position } from '../records/position'
import type { ResponseKind } from './ask'
import type { Commitment } from './commitment'
import type { InteractionSummary, Participant } from './interaction'

/** A participant on the interaction's own screen, with the id to open the person. */
export type KnownParticipant = Participant & { readonly id: PersonId }

/** What we asked on an issue, what was answered, and the evidence. Swedish: budskap, svar, belägg. */
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

/** Changes to an ask; absent fields stay as they are. */
export type AskEdit = {
  readonly [Field in keyof Omit<Ask, 'id' | 'issueId'>]?: Ask[Field] | undefined
}

/** Everything recorded about one interaction. */
export type InteractionFacts = Omit<InteractionSummary, 'participants' | 'organisations' | 'staff'> &
  Omit<OwnValues<'interaction'>, 'confidentiality'> & {
    readonly secrecy: SecrecyGround | null
    readonly participants: readonly KnownParticipant[]
    readonly organisations: readonly { readonly id: OrganisationId; readonly name: string }[]
    readonly staff: readonly { readonly id: StaffMemberId; readonly name: string }[]
    readonly asks: readonly Ask[]
    readonly positions: readonly Position[]
    readonly commitments: readonly Commitment[]
    /** The files, with their lines, that it was read from, the latest first. */
    readonly sources: readonly RowSource[]
  }
