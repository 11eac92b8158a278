import type { Generated, GeneratedAlways } from 'kysely'
import type { SealFaultKind, WhyAccepted } from '../../src-shared/program/seal-check'
import type { StaffMemberId } from '../../src-shared/records/ids'
import type { Flag, Row } from './row'

/** The device that this file belongs to, its clock, and every change made to it. */
export type RecordTables = {
  device: {
    rid: Generated<number>
    space_id: string
    device_id: string
    user_id: string | null
    /** The colleague who works at this computer at present. Null when that has not been said. */
    staff_member_id: StaffMemberId | null
    clock_ms: Generated<number>
    clock_counter: Generated<number>
    device_sequence: Generated<number>
    action_id: string | null
    /** A token that the laptop which last wrote to the file also knows. Null before the first write. */
    token: string | null
    is_merging: Generated<Flag>
    stamp: GeneratedAlways<string>
  }
  change: {
    device_id: string
    device_sequence: number
    hlc: string
    user_id: string | null
    /** Null for changes older than this column, and where it had not been said who works there. */
    staff_member_id: StaffMemberId | null
    action_id: string
    table_name: string
    row_id: string
    op: 'I' | 'U' | 'R' | 'P'
    columns: string
    prev: string
    schema_version: number
    nonce: string
    /** Random digits that the seal over `columns` is salted with. Null if the words were blanked. */
    salt: string | null
    /** The salted digest of words that were blanked; null while they are there. */
    columns_digest: string | null
  }
  /** A hash over the entries of a device up to `device_sequence`, and over the seal before. */
  seal: { device_id: string; device_sequence: number; hash: string; after: string | null }
  /** A seal that does not hold and is accepted as it is, with a digest of what was found in place of what was sealed. */
  accepted_break: Row & {
    kind: SealFaultKind | 'resealed'
    device_id: string
    from_sequence: number
    to_sequence: number
    /** When the last of the entries was written; null if it is gone. */
    written_at: string | null
    found: string
    why: WhyAccepted
  }
  row_clock: { table_name: string; row_id: string; clock: string }
  register_index: { rowid: number; names: string; source: string; register_index: string; rank: number }
  register_queue: { kind: number; rid: number }
  search_index: { rowid: number; search_index: string; rank: number }
  recent_index: { rowid: number; recent_index: string; rank: number }
  recent_range: { rid: number; from_rid: number }
  search_word: { folded: string; word: string }
  search_form: { word: string; stem: string; is_name: 0 | 1 }
  search_tail: { tail: string; word: string }
  person_key: { rid: number; key: string }
  headline_key: { rid: number; key: string }
  typed_name: { rid: number; usual: string; other: string }
  search_queue: { interaction_id: string }
  timeline: { subject_kind: 1 | 2 | 3 | 4; subject_rid: number; minute: number; rid: number }
  month_count: { partner_rid: number; slice: string; month: number; key: string | number; number: number }
  day_count: { ordered_on: string; starts_on: string; number: number }
  quarter_count: { subject_kind: 2 | 4; subject_rid: number; quarter: number; number: number }
  organisation_above: { organisation_rid: number; above_rid: number }
  derived_stale: { what: string }
  derived_queue: { interaction_id: string }
  name_index: { rowid: number; words: string; name_index: string; rank: number }
}
