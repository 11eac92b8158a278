import { listDrafts, readDraft, removeDraft, saveDraft } from '../../db/private-notes/drafts'
import { readPrivateNotes, withPrivateNotes } from '../../db/private-notes/open-notes'
import type { Context, Handlers } from './handlers'

/**
 * Drafts of what is being typed. They are kept beside the store and not in it: a draft is not a record, belongs to this login alone, and
 * has no history.
 */
export const draftHandlers = ({
  store,
  now,
}: Context): Handlers<'draft:save' | 'draft:read' | 'draft:list' | 'draft:remove'> => ({
  'draft:save': async draft => {
    await withPrivateNotes(store, notes => saveDraft(notes, draft, now()))
    return { kept: true }
  },
  'draft:read': async ({ id }) => ({ draft: await readPrivateNotes(store, null, notes => readDraft(notes, id)) }),
  'draft:list': () => readPrivateNotes(store, [], listDrafts),
  'draft:remove': async ({ id }) => {
    await readPrivateNotes(store, undefined, notes => removeDraft(notes, id))
    return { kept: false }
  },
})
