import type { RowHeight } from '../../../src-shared/lists/list-settings'

/** CSS pixels; the style sheet's header is as high. */
export const pixelsOf: Record<RowHeight, number> = { compact: 28, usual: 36, airy: 44 }
export const headerHeight = 32

/**
 * Chromium lays out nothing taller than 33.5 million device pixels, which at 200 % zoom on a dense screen is a quarter of
 * that. A longer list gets this many slots, and scrolling through them passes over more than one row a slot.
 */
export const mostSlots = 200_000

/** What is in view of a list: the scroll position, the height left under the header, the lines there are, and how high each is. */
export type Viewport = {
  readonly scrollTop: number
  readonly height: number
  readonly total: number
  readonly rowHeight: number
}

const visibleIn = ({ height, rowHeight }: Viewport): number => Math.max(1, Math.floor(height / rowHeight))
const slotsOf = ({ total }: Viewport): number => Math.min(total, mostSlots)

/** The slot at the top when scrolled all the way down. */
const lastTopSlot = (viewport: Viewport): number =>
  Math.max(1, Math.floor(slotsOf(viewport) - viewport.height / viewport.rowHeight))

/** How many rows further on the slots in view are than their own number: 0 until the list outgrows its slots. */
export function shiftAt(viewport: Viewport): number {
  const beyond = viewport.total - slotsOf(viewport)
  const progress = Math.floor(viewport.scrollTop / viewport.rowHeight) / lastTopSlot(viewport)
  return Math.round(Math.min(1, progress) * beyond)
}

/** Where to scroll for a row to be in view; undefined when it is already. */
export function scrollTopFor(row: number, viewport: Viewport): number | undefined {
  const { scrollTop, height, total, rowHeight } = viewport
  const slots = slotsOf(viewport)
  if (slots === total) {
    const top = row * rowHeight
    if (top < scrollTop) return top
    return top + rowHeight > scrollTop + height ? top + rowHeight - height : undefined
  }
  const visible = visibleIn(viewport)
  const first = Math.ceil(scrollTop / rowHeight) + shiftAt(viewport)
  if (row >= first && row < first + visible - 1) return undefined
  // A slot stands for several rows, so aim some rows inside the edge that the row comes in by.
  const margin = Math.ceil(total / slots) + 1
  const wanted = row < first ? row - margin : row - visible + 1 + margin
  const share = Math.min(1, Math.max(0, wanted) / (total - visible - 1))
  return share === 1 ? slots * rowHeight : Math.round(share * lastTopSlot(viewport)) * rowHeight
}
