import { useLayoutEffect, useRef } from 'react'
import { queryClient } from '../../state/office/query-client'
import { listPage, pageSize } from '../list-questions'
import type { ListScreenState } from '../use-list-screen'
import { headerRow, type NumberedRows, nowhere, rowAfterChange } from './active-cell'
import type { AnyRow } from './list-row-type'

/** The record on the active row, and the records after it, for when it goes away. */
type Anchor = {
  readonly asked: string
  readonly row: number
  readonly id: string | undefined
  readonly following: readonly string[]
}

/** Pages to search on either side of the row: enough for what another window may have added or removed meanwhile. */
const pagesBeside = 1

/** The records around a row that have already been read, with their row numbers. */
function readAround(query: ListScreenState['query'], row: number): NumberedRows {
  const middle = Math.floor(row / pageSize)
  const pages = Array.from({ length: 1 + 2 * pagesBeside }, (_, step) => middle - pagesBeside + step)
  return pages
    .filter(page => page >= 0)
    .flatMap(page => {
      const rows: readonly AnyRow[] = queryClient.getQueryData(listPage(query, page).queryKey)?.rows ?? []
      return rows.map((record, place) => [page * pageSize + place, record.id] as const)
    })
}

/**
 * Keeps the active row on its record when rows change: in another window, by undo, or when the list is sorted or filtered again. If the
 * record is gone, the next one after it becomes active.
 */
export function useActiveRow(
  state: ListScreenState,
  total: number | undefined,
  rowAt: (row: number) => AnyRow | undefined,
) {
  const anchor = useRef<Anchor | null>(null)
  const { query, active, setActive } = state
  const { row } = active
  const asked = JSON.stringify(query)
  const id = row === null || row === headerRow ? undefined : rowAt(row)?.id
  useLayoutEffect(() => {
    const known = anchor.current
    const at = (place: number, record: string | undefined): Anchor => ({
      asked,
      row: place,
      id: record,
      following: readAround(query, place)
        .filter(([other]) => other > place)
        .map(([, other]) => other),
    })
    if (row === null || row === headerRow || !total) {
      if (row !== null && row !== headerRow && total === 0) setActive(nowhere)
      anchor.current = null
      return
    }
    const isBeyond = row >= total
    const isMoved = known?.row !== row
    const isSame = known !== null && known.id === id && known.asked === asked
    // While the row is not read yet, it is not known what has become of the record.
    if (!isBeyond && (id === undefined || isSame)) {
      if (isMoved) anchor.current = at(row, id)
      return
    }
    const isReplaced =
      known !== null && !isMoved && known.id !== undefined && (known.id !== id || known.asked !== asked)
    const isAskedAnew = isReplaced && known.asked !== asked
    // In a new order or among other rows, the records that came after it are no guide.
    const wanted = isAskedAnew ? { id: known.id, following: [] } : known
    const found = isReplaced && wanted ? rowAfterChange(readAround(query, isAskedAnew ? 0 : row), wanted) : undefined
    const next = found ?? (isAskedAnew ? 0 : Math.min(row, total - 1))
    anchor.current = at(next, next === row ? id : undefined)
    if (next !== row) setActive(now => ({ ...now, row: next }))
  })
}
