import { type RawBuilder, sql } from 'kysely'
import { newId } from '../../db/new-id'
import { readSql } from '../../db/read-sql'
import { requireSubject } from '../../db/reads/names/known-rows'
import type { Reader, Writer } from '../../db/schema'
import type { Attachment } from '../../src-shared/log/attachment'
import type { AttachmentId } from '../../src-shared/records/ids'
import type { Subject } from '../../src-shared/records/subject'
import { Refused } from '../../src-shared/refusals/refusal'

/** The row of a file whose content is already stored beside the store. */
export type NewAttachment = Omit<Attachment, 'id' | 'hasText'> & { readonly plainText: string }

/** Sorted in the order of attaching, which is that of the row numbers. */
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

/** Returns the files of one subject. Refuses an unknown subject. */
export async function attachmentsOf(db: Reader, subject: Subject): Promise<Attachment[]> {
  await requireSubject(db, subject)
  return attachmentsWhere(db, sql`subject_table = ${subject.subjectTable} and subject_id = ${subject.subjectId}`)
}

/** Returns every file of the office. */
export const allAttachments = (db: Reader): Promise<Attachment[]> => attachmentsWhere(db, sql`true`)

/** Returns one file by its id. Refuses an unknown or deleted file. */
export async function attachmentNamed(db: Reader, id: AttachmentId): Promise<Attachment> {
  const [found] = await attachmentsWhere(db, sql`id = ${id}`)
  if (!found) throw new Refused({ code: 'unknown-id', what: 'attachment', id })
  return found
}

/** Adds the row of a file and returns its id. The content must be stored already, so that no row is ever without its file. */
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

/** Removes a file from its subject. The content stays beside the store, since the removal can be undone. Refuses an unknown file. */
export async function removeAttachment(db: Writer, id: AttachmentId, now: Date): Promise<void> {
  const { numUpdatedRows } = await db
    .updateTable('attachment')
    .set({ deleted_at: now.toISOString() })
    .where('id', '=', id)
    .where('deleted_at', 'is', null)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows === 0n) throw new Refused({ code: 'unknown-id', what: 'attachment', id })
}
