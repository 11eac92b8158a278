import { sql } from 'kysely'
import { mergedKinds } from '../../../src-shared/records/merge'
import type { Subject } from '../../../src-shared/records/subject'
import { readSql } from '../../read-sql'
import type { Reader } from '../../schema'
import { redirected } from './redirects'

/** The row that a subject is found under now, and the ids of all rows merged into it, also through several merges. */
export type FollowedSubject = { readonly subject: Subject; readonly merged: readonly string[] }

/** Follows a subject through merges to the row that remains. */
export async function followedSubject(db: Reader, asked: Subject): Promise<FollowedSubject> {
  const kind = mergedKinds.find(known => known === asked.subjectTable)
  if (!kind) return { subject: asked, merged: [] }
  const subject = { subjectTable: asked.subjectTable, subjectId: await redirected(db, kind, asked.subjectId) }
  const rows = await readSql(
    db,
    sql<{ id: string }>`with recursive into_it (id) as (select ${subject.subjectId}
        union select t.id from into_it cross join ${sql.table(kind)} t indexed by ${sql.ref(`${kind}_by_merged_into`)}
          on t.merged_into_id = into_it.id and t.merged_into_id is not null and t.deleted_at is not null)
      select id from into_it where id <> ${subject.subjectId}`,
  )
  return { subject, merged: rows.map(({ id }) => id) }
}
