import type { Generated } from 'kysely'
import type { DatePrecision, IsoDate } from '../../src-shared/days/iso-date'
import type {
  IssueId,
  MainTaskId,
  OrganisationId,
  PartnerId,
  PriorityAreaId,
  StaffMemberId,
} from '../../src-shared/records/ids'
import type { Row } from './row'

/** The issues the office works for, and the partners it works for. */
export type PartnerTables = {
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
  staff_member: Row<StaffMemberId> & {
    name: string
    title: string | null
    home_partner_id: PartnerId | null
    /** The login that belongs to this colleague, as stored by earlier versions. The laptop's settings hold that now. */
    user_name: string | null
    email: string | null
    from_on: IsoDate | null
    to_on: IsoDate | null
  }
  aim: Row & { name: string; name_en: string; short_name: string; sort_order: string }
  funding: Row & {
    partner_id: PartnerId
    project_id: string
    kind: 'total' | 'ceiling' | 'annual' | 'rent' | 'in_kind'
    amount: number | null
    note: string | null
    status: 'proposed' | 'decided' | 'ended'
  }
  issue_version: Row & {
    issue_id: IssueId
    owner_partner_id: PartnerId | null
    deciding_body: string | null
    decided_on: IsoDate | null
    decided_precision: Generated<DatePrecision>
    case_number: string | null
    theme: string | null
    wording: string
    valid_from: IsoDate | null
    valid_to: IsoDate | null
    sort_order: string
  }
}
