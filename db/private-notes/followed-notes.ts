import type { ListedNote, PrivateNote } from '../../src-shared/log/private-note'
import type { Subject } from '../../src-shared/records/subject'
import { followedSubject } from '../reads/names/merged-subjects'
import type { Store } from '../store'
import { readPrivateNotes, withPrivateNotes } from './open-notes'
import { allNotes, findNotes, readNote, writeNote } from './queries'
import type { PrivateNotes } from './tables'

const none: PrivateNote = { content: '', writtenAt: null, earlier: [] }

/** Returns what the user has written about a subject. A note about a row that was merged away is read with the row that stayed. */
export async function readFollowedNote(store: Store, asked: Subject): Promise<PrivateNote> {
  const { subject, merged } = await followedSubject(store.read, asked)
  return readPrivateNotes(store, none, notes => readNote(notes, subject, merged))
}

/** Writes the user's note about a subject, at the row that the subject is found under now. Returns the note, and the file it is in. */
export async function writeFollowedNote(
  store: Store,
  asked: Subject,
  content: string,
  now: Date,
): Promise<PrivateNote & { readonly file: string }> {
  const { subject, merged } = await followedSubject(store.read, asked)
  return withPrivateNotes(store, async (notes, file) => ({
    ...(await writeNote(notes, subject, content, now, merged)),
    file,
  }))
}

/** Returns notes by the rows they are found under today. Notes about rows that have been merged into one become one note. */
async function followed(store: Store, notes: PrivateNotes, listed: readonly ListedNote[]): Promise<ListedNote[]> {
  const found = new Map<string, ListedNote>()
  for (const note of listed) {
    const { subject, merged } = await followedSubject(store.read, note)
    const key = `${subject.subjectTable} ${subject.subjectId}`
    if (found.has(key)) continue
    const { content, writtenAt } = await readNote(notes, subject, merged)
    if (content !== '') found.set(key, { ...subject, content, writtenAt: writtenAt ?? note.writtenAt })
  }
  return [...found.values()]
}

/** Returns every current note, the last written first. */
export const allFollowedNotes = (store: Store): Promise<ListedNote[]> =>
  readPrivateNotes(store, [], async notes => followed(store, notes, await allNotes(notes)))

/** Returns the notes that have all the words typed, the best first. */
export const findFollowedNotes = (store: Store, text: string, now: Date): Promise<ListedNote[]> =>
  readPrivateNotes(store, [], async notes => followed(store, notes, await findNotes(notes, text, now)))
