import { useCallback, useMemo, useState } from 'react'
import { dayInStockholm } from '../../../src-shared/days/stockholm-time'
import { isByDay, type ListGroup, type ListQuery } from '../../../src-shared/lists/list-filter'
import { dayHeadings, headingsOf } from './headings'
import { lineMap } from './line-map'

const nothingTurned: ReadonlySet<string> = new Set()

/** The headings of a list, the lines that they and the rows take, and what folds and unfolds a group. */
export function useHeadings(query: ListQuery, groups: readonly ListGroup[], total: number) {
  const [turned, setTurned] = useState(nothingTurned)
  const today = dayInStockholm(new Date())
  const isDays = isByDay(query)
  const isLatestFirst = query.sort[0]?.isDescending ?? true
  const map = useMemo(() => {
    const headings = isDays ? dayHeadings(groups, today, isLatestFirst, turned) : headingsOf(groups, turned)
    return lineMap(total, headings)
  }, [groups, isDays, isLatestFirst, today, total, turned])
  const fold = useCallback(
    (key: string) =>
      setTurned(before => {
        const next = new Set(before)
        if (!next.delete(key)) next.add(key)
        return next
      }),
    [],
  )
  return {
    map,
    /** Folds a group, or unfolds one that is folded. */
    fold,
    isDays,
    today,
  }
}
