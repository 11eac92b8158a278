import type { Generated, GeneratedAlways, Kysely } from 'kysely'
import type { ReadonlyKysely } from 'kysely/readonly'
import type {
  InteractionId,
  IssueId,
  MainTaskId,
  OrganisationId,
  PartnerId,
  PersonId,
  PriorityAreaId,
  RoleAssignmentId,
  StaffMemberId,
} from '../src-shared/domain/ids'
import type {
  Confidentiality,
  Initiative,
  InteractionKind,
  InteractionStatus,
  RecordStatus,
} from '../src-shared/domain/interaction'
import type { DatePrecision, IsoDate, IsoTime } from '../src-shared/domain/iso-date'

/** `rid` is local to this file and never leaves it; `id` is the row's name everywhere; `deleted_at` is its tombstone. */
type Row<RowId extends string> = { rid: Generated<number>; id: RowId; deleted_at: Generated<string | null> }

/** SQLite has no booleans. */
type Flag = 0 | 1

/** A link row is named by both its ends, so that two laptops making the same link make one row. */
type Link = Row<string> & { interaction_id: InteractionId }

export type Tables = {
  device: {
    rid: Generated<number>
    space_id: string
    device_id: string
    user_id: string | null
    clock_ms: Generated<number>
    clock_counter: Generated<number>
    device_sequence: Generated<number>
    action_id: string | null
    is_merging: Generated<Flag>
    stamp: GeneratedAlways<string>
  }
  change: {
    device_id: string
    device_sequence: number
    hlc: string
    user_id: string | null
    action_id: string
    table_name: string
    row_id: string
    op: 'I' | 'U' | 'R' | 'P'
    columns: string
    prev: string
    schema_version: number
    nonce: string
  }
  row_clock: { table_name: string; row_id: string; clock: string }
  organisation: Row<OrganisationId> & {
    kind: string
    name: string
    name_en: string | null
    abbreviation: string | null
    parent_id: OrganisationId | null
    county_code: string | null
    external_code: string | null
    valid_from: IsoDate | null
    valid_to: IsoDate | null
    successor_id: OrganisationId | null
  }
  organisation_alias: Row<string> & { organisation_id: OrganisationId; name: string }
  person: Row<PersonId> & { name: string; sort_name: string; category: string | null }
  role_assignment: Row<RoleAssignmentId> & {
    person_id: PersonId
    organisation_id: OrganisationId | null
    title: string
    from_on: IsoDate | null
    from_precision: Generated<DatePrecision>
    to_on: IsoDate | null
    to_precision: Generated<DatePrecision>
    is_primary: Generated<Flag>
    party: string | null
    constituency: string | null
    source: string | null
  }
  main_task: Row<MainTaskId> & { name: string; name_en: string; description: string | null; sort_order: string }
  priority_area: Row<PriorityAreaId> & { name: string; name_en: string; sort_order: string }
  issue: Row<IssueId> & {
    priority_area_id: PriorityAreaId
    name: string
    name_en: string
    short_name: string
    sort_order: string
  }
  issue_alias: Row<string> & { issue_id: IssueId; name: string }
  project: Row<string> & {
    name: string
    short_name: string
    starts_on: IsoDate
    starts_precision: DatePrecision
    ends_on: IsoDate
    ends_precision: DatePrecision
    owner_partner_id: PartnerId | null
  }
  partner: Row<PartnerId> & {
    name: string
    short_name: string
    kind: string
    organisation_id: OrganisationId | null
    county_code: string | null
    sort_order: string
  }
  membership: Row<string> & {
    partner_id: PartnerId
    project_id: string
    role: string
    starts_on: IsoDate
    starts_precision: DatePrecision
    ends_on: IsoDate
    ends_precision: DatePrecision
    status: 'proposed' | 'decided' | 'ended'
  }
  staff_member: Row<StaffMemberId> & { name: string; title: string | null; home_partner_id: PartnerId | null }
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
  interaction_partner: Link & { partner_id: PartnerId; reason: Generated<string> }
  name_index: { rowid: number; words: string; name_index: string; rank: number }
}

/** What a reading query takes: its signature promises that nothing is changed. */
export type Reader = ReadonlyKysely<Tables>

/** What a changing query takes; only `Store.change` hands one out, inside a transaction. */
export type Writer = Kysely<Tables>
