import type { Generated } from 'kysely'
import type { IsoDate, IsoTime } from '../../src-shared/days/iso-date'
import type {
  Confidentiality,
  Initiative,
  InteractionKind,
  InteractionStatus,
  RecordStatus,
} from '../../src-shared/log/interaction'
import type {
  InteractionId,
  IssueId,
  MainTaskId,
  OrganisationId,
  PartnerId,
  PersonId,
  StaffMemberId,
} from '../../src-shared/records/ids'
import type { Flag, Row } from './row'

/** The id of a link row is made of the ids of both its ends. Two laptops that make the same link therefore make the same row. */
type Link = Row & { interaction_id: InteractionId }

/** Interactions, who took part in them, and what they were about. */
export type LogTables = {
  interaction: Row<InteractionId> & {
    kind: InteractionKind
    status: InteractionStatus
    starts_on: IsoDate
    starts_time: IsoTime | null
    starts_at: string
    duration_minutes: number | null
    headline: string
    note: string
    location: string | null
    initiative: Initiative
    main_task_id: MainTaskId | null
    joint_message: Flag
    confidentiality: Confidentiality
    secrecy_provision: string | null
    secrecy_marked_on: IsoDate | null
    secrecy_authority: string | null
    record_status: RecordStatus
    case_number: string | null
    participants_count: number | null
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
  position: Row & {
    organisation_id: OrganisationId
    person_id: PersonId | null
    issue_id: IssueId
    stated_on: IsoDate
    scale: number | null
    kind: string
    evidence_interaction_id: InteractionId | null
    evidence_reference: string | null
  }
  commitment: Row & {
    interaction_id: InteractionId | null
    made_by: 'us' | 'them'
    owner_staff_id: StaffMemberId | null
    counterpart_person_id: PersonId | null
    counterpart_organisation_id: OrganisationId | null
    promise: string
    due_on: IsoDate | null
    status: 'open' | 'done' | 'dropped'
    done_on: IsoDate | null
  }
  commitment_issue: Row & { commitment_id: string; issue_id: IssueId }
}
