import { removeView, savedViews, saveView } from '../lists/saved-views'
import type { Context, Handlers } from './handlers'

/** Views that a user saved, for the office or for himself or herself. */
export const viewHandlers = ({ store, now }: Context): Handlers<'view:list' | 'view:save' | 'view:remove'> => ({
  'view:list': () => savedViews(store.read, store.doer()),
  'view:save': async view => {
    const { actionId, result } = await store.change(db => saveView(db, store.doer(), view))
    return { id: result, actionId }
  },
  'view:remove': async ({ id }) => {
    const { actionId } = await store.change(db => removeView(db, store.doer(), id, now()))
    return { actionId }
  },
})
