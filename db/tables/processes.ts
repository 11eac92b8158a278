import type { Generated } from 'kysely'
import type { DatePrecision, IsoDate } from '../../src-shared/days/iso-date'
import type { IssueId, OrganisationId } from '../../src-shared/records/ids'
import type { Flag, Row } from './row'

/** The decisions the office follows while they are being prepared. */
export type ProcessTables = {
  decision_process: Row & {
    name: string
    level: string
    owner_organisation_id: OrganisationId | null
    note: string
    closed_on: IsoDate | null
  }
  process_stage: Row & {
    process_id: string
    code: string
    name: string
    planned_on: IsoDate | null
    planned_precision: Generated<DatePrecision>
    happened_on: IsoDate | null
    sort_order: string
  }
  process_document: Row & {
    process_id: string
    stage_id: string | null
    kind: string
    designation: string
    title: string | null
    dated_on: IsoDate | null
    address: string | null
  }
  watch_date: Row & {
    process_id: string | null
    stage_id: string | null
    day_on: IsoDate
    what: string
    is_statutory: Generated<Flag>
  }
  process_issue: Row & { process_id: string; issue_id: IssueId }
}
