import { readFollowedNote } from '../../db/private-notes/followed-notes'
import { writeOwnNote } from '../log/own-notes'
import type { Context, Handlers } from './handlers'

/** Notes that only the user sees. They do not pass through the store, and no other handler reads them. */
export const privateNoteHandlers = ({ store, now }: Context): Handlers<'private-note:read' | 'private-note:write'> => ({
  'private-note:read': subject => readFollowedNote(store, subject),
  'private-note:write': async ({ content, ...subject }) => {
    const { file: _, ...note } = await writeOwnNote(store, subject, content, now())
    return note
  },
})
