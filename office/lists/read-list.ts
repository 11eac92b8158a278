import { listPage, type Window } from '../../db/reads/lists/list-page'
import { withMe } from '../../db/reads/lists/with-me'
import type { Store } from '../../db/store'
import type { IsoDate } from '../../src-shared/days/iso-date'
import type { ListQuery } from '../../src-shared/lists/list-filter'
import type { ListPage } from '../../src-shared/lists/list-rows'

/** An office, and the user who works in it. */
type WorkedIn = Pick<Store, 'read' | 'doer'>

/** Returns a query in which "me" is the colleague who works here, unless the query names a person for it. */
export const meantQuery = ({ read, doer }: WorkedIn, query: ListQuery): Promise<ListQuery> =>
  withMe(read, doer(), query)

/** Returns a part of a list, with "me" as in `meantQuery`, and the total number of rows. Refuses what `listPage` refuses. */
export const readList = async (store: WorkedIn, query: ListQuery, part: Window, today: IsoDate): Promise<ListPage> =>
  listPage(store.read, await meantQuery(store, query), part, today)
