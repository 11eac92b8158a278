import { readPrivateNotes, withPrivateNotes } from '../../db/private-notes/open-notes'
import { findNotes, readNote, writeNote } from '../../db/private-notes/queries'
import { requireSubject } from '../../db/queries/known-rows'
import type { Context, Handlers } from './handlers'

/** What the user alone sees: nothing of it passes through the store, and no other handler reads it. */
export const privateNoteHandlers = ({
  store,
  now,
}: Context): Handlers<'private-note:read' | 'private-note:write' | 'private-note:find'> => ({
  'private-note:read': subject =>
    readPrivateNotes(store, { content: '', writtenAt: null, earlier: [] }, notes => readNote(notes, subject)),
  'private-note:write': async ({ content, ...subject }) => {
    await requireSubject(store.read, subject)
    return withPrivateNotes(store, notes => writeNote(notes, subject, content, now()))
  },
  'private-note:find': ({ text }) => readPrivateNotes(store, [], notes => findNotes(notes, text, now())),
})
