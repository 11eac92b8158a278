import type { Generated, Kysely } from 'kysely'
import type { DraftForm } from '../../src-shared/log/form-draft'
import type { InteractionId } from '../../src-shared/records/ids'
import type { SubjectTable } from '../../src-shared/records/subject'

/** The tables of the file of notes. The shared store holds none of them and knows nothing of them. */
export type PrivateTables = {
  notes_of: { space_id: string }
  note_version: {
    rid: number
    subject_table: SubjectTable
    subject_id: string
    content: string
    written_at: string
    covers: Generated<string | null>
  }
  draft: { id: string; form: DraftForm; title: string; content: string; saved_at: string }
  pending_note: { interaction_id: InteractionId; replaced_id: InteractionId | null; begun_at: string; run: string }
  note_index: { rowid: number; content: string; note_index: string; rank: number }
}

/** The database of notes, as queries take it. It has another type than the store's, so that the two cannot be mixed up. */
export type PrivateNotes = Kysely<PrivateTables>
