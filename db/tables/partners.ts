import type { Generated } from 'kysely'
import type { DatePrecision, IsoDate } from '../../src-shared/days/iso-date'
import type { ColumnsOf } from '../../src-shared/records/catalogue/catalogue'
import type { IssueId, MainTaskId, PartnerId, PriorityAreaId, StaffMemberId } from '../../src-shared/records/ids'
import type { Row } from './row'

/** The issues the office works for, and the partners it works for. */
export type PartnerTables = {
  main_task: Row<MainTaskId> & { name: string; name_en: string; description: string | null; sort_order: string }
  priority_area: Row<PriorityAreaId> & { name: string; name_en: string; sort_order: string }
  issue: Row<IssueId> & ColumnsOf<'issue'> & { sort_order: string }
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
  partner: Row<PartnerId> & ColumnsOf<'partner'> & { county_code: string | null; sort_order: string }
  membership: Row<string> & ColumnsOf<'membership'> & { starts_precision: DatePrecision; ends_precision: DatePrecision }
  staff_member: Row<StaffMemberId> &
    ColumnsOf<'staff'> & {
      /** The login that belongs to this colleague, as stored by earlier versions. The laptop's settings hold that now. */
      user_name: string | null
    }
  aim: Row & { name: string; name_en: string; short_name: string; sort_order: string }
  issue_version: Row &
    Omit<ColumnsOf<'wording'>, 'decided_precision'> & {
      decided_precision: Generated<DatePrecision>
      sort_order: string
    }
}
