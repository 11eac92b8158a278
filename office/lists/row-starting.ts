import { namesStarting } from '../../db/reads/lists/names-starting'
import { rowNumbers } from '../../db/reads/lists/row-numbers'
import type { Store } from '../../db/store'
import type { IsoDate } from '../../src-shared/days/iso-date'
import type { ListQuery } from '../../src-shared/lists/list-filter'
import { meantQuery } from './read-list'

/** What is typed while a list has the focus, and the row from which the list is searched, that one included. */
type TypedName = { readonly query: ListQuery; readonly text: string; readonly from: number }

/**
 * Returns the first row, from the given one on and then from the top, whose name begins like what was typed. Null if there is none. Refuses
 * what `rowNumbers` refuses.
 */
export async function rowStarting(
  store: Pick<Store, 'read' | 'doer'>,
  { query, text, from }: TypedName,
  today: IsoDate,
): Promise<number | null> {
  const starting = await namesStarting(store.read, query.list, text)
  if (starting.size === 0) return null
  const rids = await rowNumbers(store.read, await meantQuery(store, query), today)
  const after = rids.findIndex((rid, row) => row >= from && starting.has(rid))
  const row = after === -1 ? rids.findIndex(rid => starting.has(rid)) : after
  return row === -1 ? null : row
}
