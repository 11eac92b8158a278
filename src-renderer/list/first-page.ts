import type { ListCode } from '../../src-shared/lists/list-columns'
import { listPage } from './list-pages'
import { keptList, queryOf } from './list-store'

/** What a list shows first, as it was left. */
export const firstPageShown = (list: ListCode) => listPage(queryOf(list, keptList(list).definition, ''), 0)
