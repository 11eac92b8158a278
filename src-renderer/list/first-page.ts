import type { ListCode } from '../../src-shared/lists/list-columns'
import { keptList, queryOf } from '../state/screen/list-store'
import { listPage } from './list-questions'

/** What a list shows first, as it was left. */
export const firstPageShown = (list: ListCode) => listPage(queryOf(list, keptList(list).definition, ''), 0)
