import type { IsoDate } from '../../src-shared/days/iso-date'
import type { IssueId } from '../../src-shared/records/ids'
import type { SubjectTable } from '../../src-shared/records/subject'
import type { Row } from './row'

/** Briefings and every version that was saved of each. `content` and `own_text` are JSON. */
export type BriefingTables = {
  briefing: Row & { subject_table: SubjectTable; subject_id: string; issue_id: IssueId | null }
  briefing_version: Row & {
    briefing_id: string
    title: string
    as_of: IsoDate
    saved_at: string
    saved_by: string
    template_version: string
    content: string
    own_text: string
  }
}
