import { search } from '../../db/reads/search/search'
import { indexQueued, isIndexingDue } from '../../db/search/search-maintenance'
import { dayInStockholm } from '../../src-shared/days/stockholm-time'
import type { Context, Handlers } from './handlers'

/** Search while typing: among the newest interactions at every key, in the whole office when asked. */
export const searchHandlers = ({ store, now }: Context): Handlers<'search:find'> => ({
  'search:find': async ({ text, limit, offset, depth }) => {
    // Our own changes are indexed as they are made; only those of another program can be waiting.
    if (await isIndexingDue(store.read)) await store.change(indexQueued)
    return search(store.read, text, { today: dayInStockholm(now()), limit, offset, depth })
  },
})
