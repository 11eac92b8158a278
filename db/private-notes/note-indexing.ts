import type SQLite from 'better-sqlite3'
import { readings } from '../../src-shared/names/folded-text'
import { withoutAddresses } from '../../src-shared/text/note/mention'
import { indexed } from '../search/indexed-text'

/**
 * Returns the text of a note for the index: as it is written, and in every way it is typed without its letters. So a note is found as in
 * the office's search.
 */
export function indexedNote(content: string): string {
  const written = indexed(withoutAddresses(content), true)
  const others = readings(written).filter(read => read !== written.toLowerCase())
  return [written, ...others].join('\n')
}

/** Rebuilds the index from the current notes. */
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
