import { historyPage } from '../../db/reads/history/history'
import { trashPage } from '../../db/reads/history/trash'
import { removeRow } from '../log/remove-row'
import { restoreRow } from '../log/restore-row'
import type { Context, Handlers } from './handlers'

/** The history of changes, deleting, the trash, and restoring from it. */
export const trashHandlers = ({
  store,
  now,
}: Context): Handlers<'history:page' | 'record:remove' | 'trash:list' | 'trash:restore'> => ({
  'history:page': page => historyPage(store.read, page),
  'record:remove': async ({ kind, id }) => {
    const { actionId, result } = await store.change(db => removeRow(db, kind, id, now()))
    return { actionId, removed: result }
  },
  'trash:list': page => trashPage(store.read, { ...page, now: now() }),
  'trash:restore': async ({ kind, id }) => {
    const { actionId, result } = await store.change(db => restoreRow(db, kind, id, now()))
    return { actionId, restored: result.restored }
  },
})
