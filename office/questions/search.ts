import { search } from '../../db/reads/search/search'
import { indexQueued, isIndexingDue } from '../../db/search/search-maintenance'
import { dayInStockholm } from '../../src-shared/days/stockholm-time'
import type { Context, Handlers } from './handlers'

/** Search as you type: among the newest at every key, over the whole office when asked. */
export const searchHandlers = ({ store, now }: Context): Handlers<'search:find'> => ({
  'search:find': async ({ text, limit, offset, depth }) => {
    // Our own changes are indexed as they are made; only what another program wrote can wait.
    if (await isIndexingDue(store.read)) await store.change(indexQueued)
    return search(store.read, text, { today: dayInStockholm(now()), limit, offset, depth })
  },
})
