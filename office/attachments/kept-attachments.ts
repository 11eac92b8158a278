import { type RawBuilder, sql } from 'kysely'
import { newId } from '../../db/new-id'
import { readSql } from '../../db/read-sql'
import { requireSubject } from '../../db/reads/names/known-rows'
import type { Reader, Writer } from '../../db/schema'
import type { Attachment } from '../../src-shared/log/attachment'
import type { AttachmentId } from '../../src-shared/records/ids'
import type { Subject } from '../../src-shared/records/subject'
import { Refused } from '../../src-shared/refusals/refusal'

/** What is written down of a file whose content is already beside the store. */
export type NewAttachment = Omit<Attachment, 'id' | 'hasText'> & { readonly plainText: string }

/** Sorted in the order of attaching, which the row number is. */
const attachmentsWhere = async (db: Reader, where: RawBuilder<unknown>): Promise<Attachment[]> => {
  const rows = await readSql(
    db,
    sql<Omit<Attachment, 'hasText'> & { hasText: number }>`
      select id, subject_table as subjectTable, subject_id as subjectId, name, media_type as mediaType,
        size_bytes as sizeBytes, sha256, plain_text <> '' as hasText
      from attachment where deleted_at is null and ${where} order by rid`,
  )
  return rows.map(row => ({ ...row, hasText: row.hasText === 1 }))
}

/** The files of one subject. Refuses a subject that is not there. */
export async function attachmentsOf(db: Reader, subject: Subject): Promise<Attachment[]> {
  await requireSubject(db, subject)
  return attachmentsWhere(db, sql`subject_table = ${subject.subjectTable} and subject_id = ${subject.subjectId}`)
}

/** Every file of the office. */
export const allAttachments = (db: Reader): Promise<Attachment[]> => attachmentsWhere(db, sql`true`)

/** One file by its id. Refuses one that is not there, or no longer. */
export async function attachmentNamed(db: Reader, id: AttachmentId): Promise<Attachment> {
  const [found] = await attachmentsWhere(db, sql`id = ${id}`)
  if (!found) throw new Refused({ code: 'unknown-id', what: 'attachment', id })
  return found
}

/** Writes down that a file belongs to a subject; its content must already be kept, so that no row is ever without its file. */
export async function addAttachment(db: Writer, entry: NewAttachment): Promise<AttachmentId> {
  const id = newId<'attachment'>()
  await db
    .insertInto('attachment')
    .values({
      id,
      subject_table: entry.subjectTable,
      subject_id: entry.subjectId,
      sha256: entry.sha256,
      name: entry.name,
      media_type: entry.mediaType,
      size_bytes: entry.sizeBytes,
      plain_text: entry.plainText,
    })
    .execute()
  return id
}

/** Takes a file away from its subject; the content stays beside the store, since the removal can be undone. Refuses an unknown one. */
export async function removeAttachment(db: Writer, id: AttachmentId, now: Date): Promise<void> {
  const { numUpdatedRows } = await db
    .updateTable('attachment')
    .set({ deleted_at: now.toISOString() })
    .where('id', '=', id)
    .where('deleted_at', 'is', null)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows === 0n) throw new Refused({ code: 'unknown-id', what: 'attachment', id })
}
