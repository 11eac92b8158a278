import type { ListCode } from '../../src-shared/lists/list-columns'
import { queryClient } from '../state/office/query-client'
import { question } from '../state/office/question'
import { keptList, queryOf } from '../state/screen/list-store'
import { listPage } from './list-questions'

/** Reads the first page of a list and its groups ahead, with the filter and sorting the user left it with. */
export function readFirstPage(list: ListCode): void {
  const query = queryOf(list, keptList(list).definition, '')
  void queryClient.prefetchQuery(listPage(query, 0))
  void queryClient.prefetchQuery(question('list:groups', { query }))
}
