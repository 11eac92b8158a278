import { listPage, type Window } from '../../db/reads/lists/list-page'
import { withMe } from '../../db/reads/lists/with-me'
import type { Store } from '../../db/store'
import type { IsoDate } from '../../src-shared/days/iso-date'
import type { ListQuery } from '../../src-shared/lists/list-filter'
import type { ListPage } from '../../src-shared/lists/list-rows'

/** The office, and who works in it. */
type WorkedIn = Pick<Store, 'read' | 'doer'>

/** A query as whoever works here means it: what it says of "me" is him or her, unless it names somebody. */
export const meantQuery = ({ read, doer }: WorkedIn, query: ListQuery): Promise<ListQuery> =>
  withMe(read, doer(), query)

/** A part of a list, as whoever works here means it, and how many rows the whole of it has. Refuses as `listPage` does. */
export const readList = async (store: WorkedIn, query: ListQuery, part: Window, today: IsoDate): Promise<ListPage> =>
  listPage(store.read, await meantQuery(store, query), part, today)
