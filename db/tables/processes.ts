import type { Generated } from 'kysely'
import type { DatePrecision } from '../../src-shared/days/iso-date'
import type { ColumnsOf } from '../../src-shared/records/catalogue/catalogue'
import type { IssueId } from '../../src-shared/records/ids'
import type { Flag, Row } from './row'

/** The decisions the office follows while they are being prepared. */
export type ProcessTables = {
  decision_process: Row & Omit<ColumnsOf<'process'>, 'level'> & { level: string }
  process_stage: Row &
    Omit<ColumnsOf<'stage'>, 'planned_precision'> & {
      name: string
      planned_precision: Generated<DatePrecision>
      sort_order: string
    }
  process_document: Row & ColumnsOf<'document'> & { stage_id: string | null; address: string | null }
  watch_date: Row &
    Omit<ColumnsOf<'watch-date'>, 'process_id' | 'is_statutory'> & {
      process_id: string | null
      stage_id: string | null
      is_statutory: Generated<Flag>
    }
  process_issue: Row & { process_id: string; issue_id: IssueId }
}
