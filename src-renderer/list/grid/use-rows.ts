import { type UseQueryResult, useQueries } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo } from 'react'
import type { Output } from '../../../src-shared/ipc/contract'
import type { ListQuery } from '../../../src-shared/lists/list-filter'
import { queryClient } from '../../state/office/query-client'
import { useSettled } from '../../state/screen/use-settled'
import { restBeforeRows } from '../../state/waits'
import { listPage, pageSize, pagesAround, pagesBeside } from '../list-questions'
import type { AnyRow } from './list-row-type'

type Page = Output<'list:page'>
type Rows = ReadonlyMap<number, Page['rows']>

/**
 * Fetches the pages around the rows in view, and prefetches the page beside them, so that scrolling shows rows instead of outlines. The
 * returned function gives the record of a row; undefined if it is not read yet.
 */
export function useRows(
  query: ListQuery,
  first: number,
  last: number,
  total: number,
): (row: number) => AnyRow | undefined {
  const near = pagesAround(first, last, total)
  const settled = useSettled(near.join(), restBeforeRows)
  const isThere = (page: number) => queryClient.getQueryData(listPage(query, page).queryKey) !== undefined
  const wanted = [...new Set([...settled.split(',').map(Number), ...near.filter(isThere)])].sort((a, b) => a - b).join()
  const asked = JSON.stringify(query)
  // While the user types a filter the list is at the top. Prefetching then would ask twice for every letter.
  const isScrolled = first > 0
  useEffect(() => {
    if (!isScrolled) return
    for (const page of pagesBeside(settled.split(',').map(Number), total))
      void queryClient.prefetchQuery(listPage(JSON.parse(asked) as ListQuery, page))
  }, [asked, isScrolled, settled, total])
  const queries = useMemo(
    () => wanted.split(',').map(page => listPage(JSON.parse(asked) as ListQuery, Number(page))),
    [asked, wanted],
  )
  const combine = useCallback(
    (answers: UseQueryResult<Page>[]): Rows =>
      new Map(answers.map((answer, place) => [Number(wanted.split(',')[place]), answer.data?.rows ?? []])),
    [wanted],
  )
  const rows = useQueries({ queries, combine })
  return row => rows.get(Math.floor(row / pageSize))?.[row % pageSize]
}

/** The ids of the rows from one number to another, both included, also those out of view. */
export async function idsBetween(query: ListQuery, from: number, to: number): Promise<string[]> {
  const pages = Array.from({ length: Math.floor(to / pageSize) - Math.floor(from / pageSize) + 1 }, (_, step) =>
    queryClient.fetchQuery(listPage(query, Math.floor(from / pageSize) + step)),
  )
  const rows = (await Promise.all(pages)).flatMap<AnyRow>(page => [...page.rows])
  const skipped = from % pageSize
  return rows.slice(skipped, skipped + to - from + 1).map(row => row.id)
}
