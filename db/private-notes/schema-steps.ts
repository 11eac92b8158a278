import type SQLite from 'better-sqlite3'
import { rebuildNoteIndex } from './note-indexing'

/**
 * The steps in the order they are applied; a step's number is the version after it. A released step is never edited. Versions of notes are
 * only added, so nothing once written is lost: the newest of a subject is its current note. The index holds only the current ones. A draft
 * is overwritten as it is typed, and deleted when it is done with.
 */
const steps: readonly (string | ((raw: SQLite.Database) => void))[] = [
  `create table notes_of (space_id text not null) strict;
   create table note_version (
     rid integer primary key,
     subject_table text not null,
     subject_id text not null,
     content text not null,
     written_at text not null
   ) strict;
   create index note_version_by_subject on note_version (subject_table, subject_id);
   create trigger keep_version_update before update on note_version begin
     select raise(abort, 'a version is never changed');
   end;
   create trigger keep_version_delete before delete on note_version begin
     select raise(abort, 'a version is never deleted');
   end;
   create virtual table note_index using fts5(content, tokenize = "unicode61 remove_diacritics 2", prefix = '2 3');
   insert into note_index (note_index, rank) values ('secure-delete', 1);`,
  `create table draft (
     id text primary key,
     form text not null,
     title text not null,
     content text not null,
     saved_at text not null
   ) strict, without rowid;`,
  // Which versions about rows merged away a version has taken in, by their ids. What was written later is shown beside it.
  `alter table note_version add column covers text`,
  rebuildNoteIndex,
  // Notes whose interaction is being logged, by its id. A kill between the two files leaves the row, and the next use of this file decides.
  `create table pending_note (
     interaction_id text primary key,
     replaced_id text,
     begun_at text not null,
     run text not null
   ) strict, without rowid;`,
]

/** The version of notes this program writes. */
export const notesVersion = steps.length

/** Migrates a file of notes to this program's version, all or nothing. A newer one is left as it is. */
export function bringUpToDate(raw: SQLite.Database, spaceId: string): void {
  const version = () => raw.pragma('user_version', { simple: true }) as number
  if (version() >= notesVersion) return
  raw
    .transaction(() => {
      // Read again inside the lock: another window of the same user may have been first.
      const from = version()
      for (const step of steps.slice(from)) {
        if (typeof step === 'string') raw.exec(step)
        else step(raw)
      }
      if (from === 0) raw.prepare('insert into notes_of (space_id) values (?)').run(spaceId)
      raw.pragma(`user_version = ${notesVersion}`)
    })
    .immediate()
}
