import { sql } from 'kysely'
import { type ListedNote, longestPrivateNote, type PrivateNote } from '../../src-shared/domain/private-note'
import { Refused } from '../../src-shared/domain/refusal'
import { readSearch } from '../../src-shared/domain/search-query'
import { dayInStockholm } from '../../src-shared/domain/stockholm-time'
import type { Subject } from '../../src-shared/domain/subject'
import { matching } from '../queries/search-match'
import type { PrivateNotes } from './tables'

/** So many earlier versions are shown; older ones stay in the file. */
const shownVersions = 50
const shownHits = 50

async function newest(notes: PrivateNotes, { subjectTable, subjectId }: Subject, limit: number) {
  return notes
    .selectFrom('note_version')
    .select(['rid', 'content', 'written_at as writtenAt'])
    .where('subject_table', '=', subjectTable)
    .where('subject_id', '=', subjectId)
    .orderBy('rid', 'desc')
    .limit(limit)
    .execute()
}

/** What the user has written about a subject; empty when nothing, or when it was taken away. */
export async function readNote(notes: PrivateNotes, subject: Subject): Promise<PrivateNote> {
  const [now, ...before] = await newest(notes, subject, shownVersions + 1)
  return {
    content: now?.content ?? '',
    writtenAt: now?.writtenAt ?? null,
    earlier: before.filter(version => version.content !== '').map(({ content, writtenAt }) => ({ content, writtenAt })),
  }
}

/**
 * Lets this content stand about a subject from now on; an empty one takes the note away. What stood there stays as an earlier version,
 * and is brought back by writing it again. Refuses one that is too long.
 */
export async function writeNote(notes: PrivateNotes, subject: Subject, text: string, now: Date): Promise<PrivateNote> {
  const content = text.replaceAll('\u0000', '')
  if (content.length > longestPrivateNote)
    throw new Refused({ code: 'invalid-input', field: 'content', problem: `längre än ${longestPrivateNote} tecken` })
  return notes.transaction().execute(async db => {
    const [standing] = await newest(db, subject, 1)
    if (content === (standing?.content ?? '')) return readNote(db, subject)
    if (standing) await db.deleteFrom('note_index').where('rowid', '=', standing.rid).execute()
    await sql`insert into note_version (subject_table, subject_id, content, written_at)
      values (${subject.subjectTable}, ${subject.subjectId}, ${content}, ${now.toISOString()})`.execute(db)
    await sql`insert into note_index (rowid, content) select last_insert_rowid(), ${content} where ${content} <> ''`.execute(
      db,
    )
    return readNote(db, subject)
  })
}

/** Takes the note about a subject away; the versions stay, so that it can be brought back. */
export const deleteNote = (notes: PrivateNotes, subject: Subject, now: Date): Promise<PrivateNote> =>
  writeNote(notes, subject, '', now)

/** Every note that stands, the last written first. */
export async function allNotes(notes: PrivateNotes): Promise<ListedNote[]> {
  const { rows } = await sql<ListedNote>`
    select v.subject_table as subjectTable, v.subject_id as subjectId, v.content, v.written_at as writtenAt
    from note_version v where v.content <> ''
      and v.rid = (select max(rid) from note_version where subject_table = v.subject_table and subject_id = v.subject_id)
    order by v.rid desc`.execute(notes)
  return rows
}

/** One's own notes with all the words typed, the last of which may go on; the best first. Nothing typed finds nothing. */
export async function findNotes(notes: PrivateNotes, typed: string, now: Date): Promise<ListedNote[]> {
  const { terms } = readSearch(typed, dayInStockholm(now))
  if (terms.length === 0) return []
  const { rows } = await sql<ListedNote>`
    with hit as materialized (
      select rowid, rank from note_index where note_index match ${matching(terms)} order by rank limit ${shownHits}
    )
    select v.subject_table as subjectTable, v.subject_id as subjectId, v.content, v.written_at as writtenAt
    from hit cross join note_version v on v.rid = hit.rowid order by hit.rank, v.rid desc`.execute(notes)
  return rows
}
