import { attachmentsOf, removeAttachment } from '../attachments/kept-attachments'
import type { Context, Handlers } from './handlers'

/** The files of one subject. Adding and opening files belongs to the desktop program, since only that knows file paths. */
export const attachmentHandlers = ({ store, now }: Context): Handlers<'attachment:list' | 'attachment:remove'> => ({
  'attachment:list': subject => attachmentsOf(store.read, subject),
  'attachment:remove': async ({ id }) => {
    const { actionId } = await store.change(db => removeAttachment(db, id, now()))
    return { actionId }
  },
})
