import type { Generated } from 'kysely'
import type { IsoDate } from '../../src-shared/days/iso-date'
import type { CommitmentStatus } from '../../src-shared/log/commitment'
import type { Confidentiality } from '../../src-shared/log/interaction'
import type { ColumnsOf } from '../../src-shared/records/catalogue/catalogue'
import type {
  InteractionId,
  IssueId,
  OrganisationId,
  PartnerId,
  PersonId,
  StaffMemberId,
} from '../../src-shared/records/ids'
import type { Row } from './row'

/** The id of a link row is made of the ids of both its ends. Two laptops that make the same link therefore make the same row. */
type Link = Row & { interaction_id: InteractionId }

/** Interactions, who took part in them, and what they were about. */
export type LogTables = {
  interaction: Row<InteractionId> &
    Omit<ColumnsOf<'interaction'>, 'confidentiality'> & {
      /** The instant in UTC at which it starts, in ISO 8601; a day without a time starts at midnight in Stockholm. */
      starts_at: string
      confidentiality: Confidentiality
      secrecy_provision: string | null
      secrecy_marked_on: IsoDate | null
      secrecy_authority: string | null
    }
  interaction_participant: Link & { person_id: PersonId }
  interaction_organisation: Link & { organisation_id: OrganisationId }
  interaction_staff: Link & { staff_member_id: StaffMemberId }
  interaction_issue: Link & { issue_id: IssueId }
  /**
   * `reason` is what the person who chose the link by hand wrote ('manual' if nothing was written), '' if only the rule made the link.
   * `follows_from` is what the rule goes by.
   */
  interaction_partner: Link & {
    partner_id: PartnerId
    reason: Generated<string>
    follows_from: Generated<string | null>
  }
  interaction_aim: Link & { aim_id: string }
  not_concerned: Link & { partner_id: PartnerId; reason: string; said_at: string }
  ask: Row & {
    interaction_id: InteractionId
    issue_id: IssueId | null
    ask: string | null
    response_kind: 'open' | 'yes' | 'partly' | 'no'
    response: string | null
    evidence: string | null
    evidence_reference: string | null
    evidence_on: IsoDate | null
  }
  position: Row & ColumnsOf<'position'> & { kind: string }
  commitment: Row & Omit<ColumnsOf<'commitment'>, 'status'> & { status: CommitmentStatus; done_on: IsoDate | null }
  commitment_issue: Row & { commitment_id: string; issue_id: IssueId }
}
