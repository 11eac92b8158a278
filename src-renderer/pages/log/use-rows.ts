import { type UseQueryResult, useQueries } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { InteractionSummary } from '../../../src-shared/domain/interaction'
import type { Output } from '../../../src-shared/ipc/contract'
import { logPage, pageSize, pagesAround } from './log-pages'
import { useSettled } from './use-settled'

type Page = Output<'interaction:page'>
type Rows = ReadonlyMap<number, Page['rows']>

/** Long enough to skip what a dragged scroll bar flies past, short enough not to be seen. */
const settleTime = 40

/** Fetches the pages around the rows in view; a row not there yet is undefined. */
export function useRows(first: number, last: number, total: number): (row: number) => InteractionSummary | undefined {
  const wanted = useSettled(pagesAround(first, last, total).join(), settleTime)
  const pages = wanted.split(',').map(Number)
  const combine = useCallback(
    (answers: UseQueryResult<Page>[]): Rows =>
      new Map(answers.map((answer, place) => [Number(wanted.split(',')[place]), answer.data?.rows ?? []])),
    [wanted],
  )
  const rows = useQueries({ queries: pages.map(logPage), combine })
  return row => rows.get(Math.floor(row / pageSize))?.[row % pageSize]
}
