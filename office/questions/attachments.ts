import { attachmentsOf, removeAttachment } from '../attachments/kept-attachments'
import type { Context, Handlers } from './handlers'

/** The files of one subject; adding and opening them is the desktop's, since only it knows of paths. */
export const attachmentHandlers = ({ store, now }: Context): Handlers<'attachment:list' | 'attachment:remove'> => ({
  'attachment:list': subject => attachmentsOf(store.read, subject),
  'attachment:remove': async ({ id }) => {
    const { actionId } = await store.change(db => removeAttachment(db, id, now()))
    return { actionId }
  },
})
