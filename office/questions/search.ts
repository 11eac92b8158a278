import { search } from '../../db/reads/search/search'
import { requireIndexed } from '../../db/search/require-indexed'
import { dayInStockholm } from '../../src-shared/days/stockholm-time'
import type { Context, Handlers } from './handlers'

/** Search while typing: among the newest interactions at every key, in the whole office when asked. */
export const searchHandlers = ({ store, now }: Context): Handlers<'search:find'> => ({
  'search:find': async ({ text, limit, offset, depth }) => {
    await requireIndexed(store)
    return search(store.read, text, { today: dayInStockholm(now()), limit, offset, depth })
  },
})
