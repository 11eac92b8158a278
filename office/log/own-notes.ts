import { allFollowedNotes, writeFollowedNote } from '../../db/private-notes/followed-notes'
import { notesFileOf } from '../../db/private-notes/notes-file'
import { requireSubject } from '../../db/reads/names/known-rows'
import { followedSubject } from '../../db/reads/names/merged-subjects'
import type { Store } from '../../db/store'
import type { ListedNote, PrivateNote } from '../../src-shared/log/private-note'
import type { Subject } from '../../src-shared/records/subject'

/**
 * Writes what the login has to say about a subject for nobody else; an empty text takes the note away. It is kept at the row that a merge
 * has taken the subject to. Gives the file it is in. Refuses a subject that is not there, and a text that is too long.
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

/** Every note of the login that stands, the last written first, and the file they are in, also when there is none yet. */
export const ownNotes = async (store: Store): Promise<{ rows: readonly ListedNote[]; file: string }> => ({
  rows: await allFollowedNotes(store),
  file: notesFileOf(store),
})
