import { useLayoutEffect, useRef } from 'react'
import { queryClient } from '../../state/office/query-client'
import { listPage, pageSize } from '../list-questions'
import type { ListScreenState } from '../use-list-screen'
import { headerRow, type NumberedRows, nowhere, rowAfterChange } from './active-cell'
import type { AnyRow } from './list-row-type'

/** The record that the arrow keys stand on, and those that came after it, for when it goes. */
type Anchor = {
  readonly asked: string
  readonly row: number
  readonly id: string | undefined
  readonly following: readonly string[]
}

/** Far enough to either side for what another window may have added or taken away in between. */
const pagesBeside = 1

/** The rows around a row that have been read already, with their numbers. */
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
 * Keeps the active row on its record when the rows change under it: rows come and go in other windows, by undo, and when what is shown is
 * sorted or filtered anew. When the record itself has gone, the next one after it is active.
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
    // A row that is not read yet says nothing of what has become of the record.
    if (!isBeyond && (id === undefined || isSame)) {
      if (isMoved) anchor.current = at(row, id)
      return
    }
    const isReplaced =
      known !== null && !isMoved && known.id !== undefined && (known.id !== id || known.asked !== asked)
    const isAskedAnew = isReplaced && known.asked !== asked
    // In another order, or among others, what came after it says nothing.
    const wanted = isAskedAnew ? { id: known.id, following: [] } : known
    const found = isReplaced && wanted ? rowAfterChange(readAround(query, isAskedAnew ? 0 : row), wanted) : undefined
    const next = found ?? (isAskedAnew ? 0 : Math.min(row, total - 1))
    anchor.current = at(next, next === row ? id : undefined)
    if (next !== row) setActive(now => ({ ...now, row: next }))
  })
}
