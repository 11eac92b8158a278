import { sql } from 'kysely'
import { dayInStockholm } from '../../src-shared/days/stockholm-time'
import { longestPrivateNote } from '../../src-shared/log/log-limits'
import type { ListedNote, PrivateNote } from '../../src-shared/log/private-note'
import { readSearch } from '../../src-shared/names/search-query'
import { seen } from '../../src-shared/names/seen-text'
import type { Subject } from '../../src-shared/records/subject'
import { Refused } from '../../src-shared/refusals/refusal'
import { matching } from '../reads/search/search-match'
import { indexedNote } from './note-indexing'
import type { PrivateNotes } from './tables'

/** The most earlier versions that are shown; older ones stay in the file. */
const shownVersions = 50
const shownHits = 50

type Version = { rid: number; subjectId: string; content: string; writtenAt: string; covers: string | null }

/** Returns all versions about a row and the rows merged into it, the newest first. */
const versionsOf = (
  notes: PrivateNotes,
  { subjectTable, subjectId }: Subject,
  merged: readonly string[],
): Promise<Version[]> =>
  notes
    .selectFrom('note_version')
    .select(['rid', 'subject_id as subjectId', 'content', 'written_at as writtenAt', 'covers'])
    .where('subject_table', '=', subjectTable)
    .where('subject_id', 'in', [subjectId, ...merged])
    .orderBy('rid', 'desc')
    .execute()

/**
 * Returns the current versions: the row's own, and those about rows merged into it that its own version has not taken in. They are combined
 * only when they are read. If the merge is undone, each row has its note as it was.
 */
function standing(versions: readonly Version[], { subjectId }: Subject): Version[] {
  const own = versions.find(version => version.subjectId === subjectId)
  const covered = JSON.parse(own?.covers ?? '{}') as Readonly<Record<string, number>>
  const newest = [...new Set(versions.map(version => version.subjectId))]
    .filter(id => id !== subjectId)
    .flatMap(id => versions.find(version => version.subjectId === id) ?? [])
    .filter(version => version.content !== '' && (covered[version.subjectId] ?? 0) < version.rid)
    .toReversed()
  return [...(own ? [own] : []), ...newest]
}

const contentOf = (versions: readonly Version[]): string =>
  versions
    .map(({ content }) => content)
    .filter(content => content !== '')
    .join('\n\n')

/**
 * Returns what the user has written about a subject and the rows merged into it. The content is empty if there is no note, or if it was
 * taken away. The subject must be the row that stayed.
 */
export async function readNote(
  notes: PrivateNotes,
  subject: Subject,
  merged: readonly string[] = [],
): Promise<PrivateNote> {
  const versions = await versionsOf(notes, subject, merged)
  const now = standing(versions, subject)
  return {
    content: contentOf(now),
    writtenAt:
      now
        .map(({ writtenAt }) => writtenAt)
        .toSorted()
        .at(-1) ?? null,
    earlier: versions
      .filter(version => version.content !== '' && !now.includes(version))
      .slice(0, shownVersions)
      .map(({ content, writtenAt }) => ({ content, writtenAt })),
  }
}

/** Returns, as JSON, the number of the newest version about each row merged away; null if there are none. */
const coveredBy = (versions: readonly Version[], { subjectId }: Subject): string | null => {
  const others = versions.toReversed().filter(version => version.subjectId !== subjectId)
  return others.length === 0
    ? null
    : JSON.stringify(Object.fromEntries(others.map(({ subjectId: id, rid }) => [id, rid])))
}

/**
 * Makes a text the current note about a subject; an empty text takes the note away. The former note stays as an earlier version, and
 * writing its text again brings it back. The text is cleaned as all typed text is. Refuses a text that is too long.
 */
export const writeNote = (
  notes: PrivateNotes,
  subject: Subject,
  text: string,
  now: Date,
  merged: readonly string[] = [],
): Promise<PrivateNote> => notes.transaction().execute(db => putNote(db, subject, text, now, merged))

/** Does the same inside a transaction of the caller. */
export async function putNote(
  db: PrivateNotes,
  subject: Subject,
  text: string,
  now: Date,
  merged: readonly string[] = [],
): Promise<PrivateNote> {
  const content = seen(text)
  if (content.length > longestPrivateNote)
    throw new Refused({
      code: 'invalid-input',
      field: 'content',
      problem: { what: 'too-long', limit: longestPrivateNote },
    })
  const versions = await versionsOf(db, subject, merged)
  const before = standing(versions, subject)
  if (content === contentOf(before)) return readNote(db, subject, merged)
  const own = versions.find(version => version.subjectId === subject.subjectId)
  if (own) await db.deleteFrom('note_index').where('rowid', '=', own.rid).execute()
  await sql`insert into note_version (subject_table, subject_id, content, written_at, covers)
    values (${subject.subjectTable}, ${subject.subjectId}, ${content}, ${now.toISOString()}, ${coveredBy(versions, subject)})`.execute(
    db,
  )
  await sql`insert into note_index (rowid, content) select last_insert_rowid(), ${indexedNote(content)} where ${content} <> ''`.execute(
    db,
  )
  return readNote(db, subject, merged)
}

/** Returns the current note about every row that has one, the last written first. */
export async function allNotes(notes: PrivateNotes): Promise<ListedNote[]> {
  const { rows } = await sql<ListedNote>`
    select v.subject_table as subjectTable, v.subject_id as subjectId, v.content, v.written_at as writtenAt
    from note_version v where v.content <> ''
      and v.rid = (select max(rid) from note_version where subject_table = v.subject_table and subject_id = v.subject_id)
    order by v.rid desc`.execute(notes)
  return rows
}

/**
 * Returns the user's notes that have all the words typed, the best first. The last word may be the beginning of a longer one. Without words
 * it finds no notes.
 */
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
