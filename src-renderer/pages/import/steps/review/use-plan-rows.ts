import { type UseQueryResult, useQueries } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import type { PlanPage, ShownRow } from '../../../../../src-shared/imports/import-plan'
import type { ImportVerb } from '../../../../../src-shared/imports/import-verb'
import { queryClient } from '../../../../state/office/query-client'
import { question } from '../../../../state/office/question'
import { useSettled } from '../../../../state/screen/use-settled'
import { restBeforeRows, scrolledPageKeptFor } from '../../../../state/waits'

/** How many rows of a plan are read at once. */
const pageSize = 100

const pageOf = (verb: ImportVerb | null, page: number) => ({
  ...question('import:rows', { verb, offset: page * pageSize, limit: pageSize }),
  gcTime: scrolledPageKeptFor,
})

type Pages = ReadonlyMap<number, PlanPage['rows']>

/**
 * Reads the pages of a plan around the rows in view, and no others. The returned function gives the row at a place; undefined if it is not
 * read yet.
 */
export function usePlanRows(
  verb: ImportVerb | null,
  first: number,
  last: number,
): (place: number) => ShownRow | undefined {
  const [from, to] = [Math.floor(first / pageSize), Math.floor(Math.max(first, last) / pageSize)]
  const near = Array.from({ length: to - from + 1 }, (_, step) => from + step)
  const settled = useSettled(near.join(), restBeforeRows)
  const isThere = (page: number) => queryClient.getQueryData(pageOf(verb, page).queryKey) !== undefined
  const wanted = [...new Set([...settled.split(',').map(Number), ...near.filter(isThere)])].sort((a, b) => a - b).join()
  const queries = useMemo(() => wanted.split(',').map(page => pageOf(verb, Number(page))), [verb, wanted])
  const combine = useCallback(
    (answers: UseQueryResult<PlanPage>[]): Pages =>
      new Map(answers.map((answer, at) => [Number(wanted.split(',')[at]), answer.data?.rows ?? []])),
    [wanted],
  )
  const pages = useQueries({ queries, combine })
  return place => pages.get(Math.floor(place / pageSize))?.[place % pageSize]
}
