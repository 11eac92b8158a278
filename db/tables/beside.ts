import type { IsoDate } from '../../src-shared/days/iso-date'
import type { InteractionId, PartnerId, StaffMemberId } from '../../src-shared/records/ids'
import type { Row } from './row'

/**
 * Tables for what is kept beside the records, what has left the house, and what has come in. `subject_table` and `subject_id` can name a
 * row of every kind.
 */
export type BesideTables = {
  attachment: Row & {
    subject_table: string
    subject_id: string
    sha256: string
    name: string
    media_type: string
    size_bytes: number
    plain_text: string
  }
  tag: Row & { name: string }
  tagging: Row & { tag_id: string; subject_table: string; subject_id: string }
  saved_view: Row & {
    name: string
    list: string
    definition: string
    owner_user_id: string | null
    owner_staff_id: StaffMemberId | null
  }
  draft: Row & { form: string; user_id: string; content: string; saved_at: string }
  working_note: Row & { subject_table: string; subject_id: string; content: string; written_by: string }
  report_run: Row & {
    period_from: IsoDate
    period_to: IsoDate
    partner_id: PartnerId | null
    template_version: string
    sha256: string
    locked_at: string
    locked_by: string | null
    unlocked_at: string | null
    unlock_reason: string | null
  }
  report_line: Row & {
    report_run_id: string
    interaction_id: InteractionId | null
    content: string
    sort_order: string
  }
  import_batch: Row & {
    source_name: string
    source_sha256: string
    kind: string
    action_id: string | null
    read_at: string
    /** The map of its columns, and how many rows were new, updated and so on, as JSON. */
    map: string | null
    counts: string | null
  }
  import_row: Row & {
    import_batch_id: string
    line_number: number
    verb: string
    subject_table: string | null
    subject_id: string | null
    /** What was doubtful about it and was confirmed: codes with a blank between. */
    problem: string | null
    /** A hash of all that the row said. */
    content: string
    sheet: string | null
    /** The same for the same row of any file: an id in a register, the key of an event, or a hash. */
    row_key: string | null
  }
}
