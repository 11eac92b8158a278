import { allFollowedNotes, writeFollowedNote } from '../../db/private-notes/followed-notes'
import { notesFileOf } from '../../db/private-notes/notes-file'
import { requireSubject } from '../../db/reads/names/known-rows'
import { followedSubject } from '../../db/reads/names/merged-subjects'
import type { Store } from '../../db/store'
import type { ListedNote, PrivateNote } from '../../src-shared/log/private-note'
import type { Subject } from '../../src-shared/records/subject'

/**
 * Writes the private note that this login keeps about a subject; an empty text deletes it. The note is kept at the row that a merge has
 * taken the subject to. Returns the note and the file it is in. Refuses an unknown subject, and a text that is too long.
 */
export async function writeOwnNote(
  store: Store,
  subject: Subject,
  content: string,
  now: Date,
): Promise<PrivateNote & { readonly file: string }> {
  await requireSubject(store.read, (await followedSubject(store.read, subject)).subject)
  return writeFollowedNote(store, subject, content, now)
}

/** Returns every existing note of the login, last written first, and the path of its file, even when no note has been written yet. */
export const ownNotes = async (store: Store): Promise<{ rows: readonly ListedNote[]; file: string }> => ({
  rows: await allFollowedNotes(store),
  file: notesFileOf(store),
})
