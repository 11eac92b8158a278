import { search } from '../../db/reads/search/search'
import { indexQueued, isIndexingDue } from '../../db/search/search-maintenance'
import type { Store } from '../../db/store'
import { dayInStockholm } from '../../src-shared/days/stockholm-time'
import type { Context, Handlers } from './handlers'

/** Indexes what another program has written. Our own changes are indexed as they are made. */
export async function requireIndexed(store: Store): Promise<void> {
  if (await isIndexingDue(store.read)) await store.change(indexQueued)
}

/** Search while typing: among the newest interactions at every key, in the whole office when asked. */
export const searchHandlers = ({ store, now }: Context): Handlers<'search:find'> => ({
  'search:find': async ({ text, limit, offset, depth }) => {
    await requireIndexed(store)
    return search(store.read, text, { today: dayInStockholm(now()), limit, offset, depth })
  },
})
