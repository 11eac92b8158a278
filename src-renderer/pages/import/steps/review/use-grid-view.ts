import { type RefObject, useEffectEvent, useLayoutEffect, useRef, useState } from 'react'
import { type RowsView, scrollTo } from './row-heights'

/** The height of the row of headings, which stays in view. The style sheet has the same. */
const headHeight = 30

type GridView = {
  readonly grid: RefObject<HTMLTableElement | null>
  readonly view: RowsView
  readonly setDetailHeight: (height: number) => void
  /** Reads where the grid is scrolled to, and how tall it is. */
  readonly look: () => void
}

/** Keeps where the grid of a plan is scrolled to, and scrolls it so that the active row and its detail are in view. */
export function useGridView(total: number, active: number, isOpen: boolean): GridView {
  const grid = useRef<HTMLTableElement>(null)
  const [seen, setSeen] = useState({ scrollTop: 0, height: 600 })
  const [detailHeight, setDetailHeight] = useState(0)
  const view = { ...seen, total, open: isOpen && total > 0 ? active : null, detailHeight }

  const look = () => {
    const { current } = grid
    if (current) setSeen({ scrollTop: current.scrollTop, height: current.clientHeight - headHeight })
  }
  const lookOnResize = useEffectEvent(look)
  useLayoutEffect(() => {
    const element = grid.current
    if (!element) return
    lookOnResize()
    const observer = new ResizeObserver(() => lookOnResize())
    observer.observe(element)
    return () => observer.disconnect()
  }, [])

  // When another row is active, or its detail is another, both come into view. When the user scrolls, nothing moves by itself.
  const opened = isOpen ? detailHeight : 0
  const keepInView = useEffectEvent((place: number, height: number) => {
    const scrollTop = scrollTo(place, { ...view, detailHeight: height })
    if (scrollTop !== undefined && grid.current) grid.current.scrollTop = scrollTop
  })
  useLayoutEffect(() => keepInView(active, opened), [active, opened])

  return { grid, view, setDetailHeight, look }
}
