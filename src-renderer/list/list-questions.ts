import type { ListQuery } from '../../src-shared/lists/list-filter'
import { mostRowsOfList } from '../../src-shared/lists/list-limits'
import { question } from '../state/office/question'
import { scrolledPageKeptFor } from '../state/waits'

/** Rows per message: as many as one may hold. */
export const pageSize = mostRowsOfList

/** The question for one page of a list. A page that was scrolled past is soon forgotten. */
export const listPage = (query: ListQuery, number: number) => ({
  ...question('list:page', { query, offset: number * pageSize, limit: pageSize }),
  gcTime: scrolledPageKeptFor,
})

/** The page before and the page after these, where they exist. */
export const pagesBeside = (pages: readonly number[], total: number): number[] =>
  [Math.min(...pages) - 1, Math.max(...pages) + 1].filter(page => page >= 0 && page * pageSize < total)

/** The pages that hold these rows and a third of a page on either side, so that the next page is there before it shows. */
export function pagesAround(first: number, last: number, total: number): number[] {
  const ahead = Math.floor(pageSize / 3)
  const from = Math.floor(Math.max(0, first - ahead) / pageSize)
  const to = Math.floor(Math.min(Math.max(0, total - 1), last + ahead) / pageSize)
  return Array.from({ length: to - from + 1 }, (_, step) => from + step)
}
