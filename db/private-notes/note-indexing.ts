import type SQLite from 'better-sqlite3'
import { readings } from '../../src-shared/names/folded-text'
import { indexed } from '../search/search-indexing'

/** A note as it is indexed: as it is written, and every way it is typed without its letters, so that it is found as in the office's search. */
export function indexedNote(content: string): string {
  const written = indexed(content, true)
  const others = readings(written).filter(read => read !== written.toLowerCase())
  return [written, ...others].join('\n')
}

/** Reads every note that stands into the index anew. */
export function rebuildNoteIndex(raw: SQLite.Database): void {
  const standing = raw
    .prepare<[], { rid: number; content: string }>(
      'select rid, content from note_version where rid in (select rowid from note_index)',
    )
    .all()
  raw.exec('delete from note_index')
  const insert = raw.prepare('insert into note_index (rowid, content) values (?, ?)')
  for (const { rid, content } of standing) insert.run(rid, indexedNote(content))
}
