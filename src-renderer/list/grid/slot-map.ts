import type { RowHeight } from '../../../src-shared/lists/list-settings'

/** Heights in CSS pixels, of a row of one line and of two. The header and the headings of groups have theirs in the style sheet too. */
export const pixelsOf: Record<RowHeight, number> = { compact: 28, usual: 36, airy: 44 }
export const twoLinePixelsOf: Record<RowHeight, number> = { compact: 44, usual: 52, airy: 60 }
export const headerHeight = 32
export const headingHeight = 28

/**
 * Chromium lays out nothing taller than 33.5 million device pixels. At 200 % zoom on a dense screen that is a quarter as many CSS pixels. A
 * longer list gets this many slots, and scrolling by one slot passes more than one row.
 */
export const mostSlots = 200_000

/**
 * The part of a list in view. `scrollTop`, `height` below the header and `rowHeight` are in CSS pixels; `total` is the number of lines. In a
 * list that fits its slots, `topOf` gives the distance to the top of a line if its lines differ in height. `covered` is the height at the
 * top that a heading covers.
 */
export type Viewport = {
  readonly scrollTop: number
  readonly height: number
  readonly total: number
  readonly rowHeight: number
  readonly topOf?: (line: number) => number
  readonly covered?: number
}

const visibleIn = ({ height, rowHeight }: Viewport): number => Math.max(1, Math.floor(height / rowHeight))
const slotsOf = ({ total }: Viewport): number => Math.min(total, mostSlots)

/** The slot at the top when the list is scrolled all the way down. */
const lastTopSlot = (viewport: Viewport): number =>
  Math.max(1, Math.floor(slotsOf(viewport) - viewport.height / viewport.rowHeight))

/** How far the row numbers in view are ahead of their slot numbers. 0 until the list outgrows its slots. */
export function shiftAt(viewport: Viewport): number {
  const beyond = viewport.total - slotsOf(viewport)
  const progress = Math.floor(viewport.scrollTop / viewport.rowHeight) / lastTopSlot(viewport)
  return Math.round(Math.min(1, progress) * beyond)
}

/** The scroll position that brings a line into view. Undefined if the line is in view already. */
export function scrollTopFor(row: number, viewport: Viewport): number | undefined {
  const { scrollTop, height, total, rowHeight, topOf = line => line * rowHeight, covered = 0 } = viewport
  const slots = slotsOf(viewport)
  if (slots === total) {
    const [top, bottom] = [topOf(row), topOf(row + 1)]
    if (top - covered < scrollTop) return Math.max(0, top - covered)
    return bottom > scrollTop + height ? bottom - height : undefined
  }
  const visible = visibleIn(viewport)
  const first = Math.ceil(scrollTop / rowHeight) + shiftAt(viewport)
  if (row >= first && row < first + visible - 1) return undefined
  // One slot covers several rows, so aim a few rows inside the edge where the row comes in.
  const margin = Math.ceil(total / slots) + 1
  const wanted = row < first ? row - margin : row - visible + 1 + margin
  const share = Math.min(1, Math.max(0, wanted) / (total - visible - 1))
  return share === 1 ? slots * rowHeight : Math.round(share * lastTopSlot(viewport)) * rowHeight
}
