import type { ListedNote, PrivateNote } from '../../src-shared/log/private-note'
import type { Subject } from '../../src-shared/records/subject'
import { followedSubject } from '../reads/names/merged-subjects'
import type { Store } from '../store'
import { readPrivateNotes, withPrivateNotes } from './open-notes'
import { allNotes, findNotes, readNote, writeNote } from './queries'
import type { PrivateNotes } from './tables'

const none: PrivateNote = { content: '', writtenAt: null, earlier: [] }

/** What the user has written about a subject; a note about somebody who was merged away is read at the one who stayed. */
export async function readFollowedNote(store: Store, asked: Subject): Promise<PrivateNote> {
  const { subject, merged } = await followedSubject(store.read, asked)
  return readPrivateNotes(store, none, notes => readNote(notes, subject, merged))
}

/** Writes what the user has to say about a subject, at the row it is found under now. Gives the file too. */
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

/** Notes as they are found today: several about those who have become one are one. */
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

/** Every note that stands, the last written first. */
export const allFollowedNotes = (store: Store): Promise<ListedNote[]> =>
  readPrivateNotes(store, [], async notes => followed(store, notes, await allNotes(notes)))

/** The notes with all the words typed, the best first. */
export const findFollowedNotes = (store: Store, text: string, now: Date): Promise<ListedNote[]> =>
  readPrivateNotes(store, [], async notes => followed(store, notes, await findNotes(notes, text, now)))
