import type { ListCode } from '../../src-shared/lists/list-columns'
import { keptList, queryOf } from '../state/screen/list-store'
import { listPage } from './list-questions'

/** The question for the first page of a list, with the filter and sorting the user left it with. */
export const firstPageShown = (list: ListCode) => listPage(queryOf(list, keptList(list).definition, ''), 0)
