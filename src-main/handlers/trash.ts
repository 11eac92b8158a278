import { removeRow } from '../../db/queries/remove-row'
import { restoreRow } from '../../db/queries/restore-row'
import { trashPage } from '../../db/queries/trash'
import type { Context, Handlers } from './handlers'

/** Deleting, what has been deleted, and bringing it back. */
export const trashHandlers = ({ store, now }: Context): Handlers<'record:remove' | 'trash:list' | 'trash:restore'> => ({
  'record:remove': async ({ kind, id }) => {
    const { actionId, result } = await store.change(db => removeRow(db, kind, id, now()))
    return { actionId, removed: result }
  },
  'trash:list': page => trashPage(store.read, { ...page, now: now() }),
  'trash:restore': async ({ kind, id }) => {
    const { actionId, result } = await store.change(db => restoreRow(db, kind, id))
    return { actionId, restored: result }
  },
})
