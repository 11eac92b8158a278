import type { TextKind } from '../../src-shared/packs/written-texts'
import type { ColumnsOf } from '../../src-shared/records/catalogue/catalogue'
import type { IssueId, PartnerId } from '../../src-shared/records/ids'
import type { Row } from './row'

/** The words that people write for packs, where a row has more than the fields of its kind, and what a locked report said of them. */
export type TextTables = {
  written_result: Row & ColumnsOf<'written-result'> & { sort_order: string }
  written_ask: Row & ColumnsOf<'written-ask'> & { sort_order: string }
  written_result_issue: Row & { written_result_id: string; issue_id: IssueId }
  written_result_partner: Row & { written_result_id: string; partner_id: PartnerId }
  /** `told` is the text as JSON. `text_id` names its row, or what it is about where a row can be written anew. */
  report_text: Row & {
    report_run_id: string
    kind: TextKind
    text_id: string
    name: string
    told: string
    sort_order: string
  }
}
