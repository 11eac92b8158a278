import { readFollowedNote } from '../../db/private-notes/followed-notes'
import { writeOwnNote } from '../log/own-notes'
import type { Context, Handlers } from './handlers'

/** What the user alone sees: nothing of it passes through the store, and no other handler reads it. */
export const privateNoteHandlers = ({ store, now }: Context): Handlers<'private-note:read' | 'private-note:write'> => ({
  'private-note:read': subject => readFollowedNote(store, subject),
  'private-note:write': async ({ content, ...subject }) => {
    const { file: _, ...note } = await writeOwnNote(store, subject, content, now())
    return note
  },
})
