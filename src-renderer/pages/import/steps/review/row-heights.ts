/** The height of a row of a plan, in CSS pixels. The style sheet has the same. */
export const rowHeight = 36
/** How many rows above and below those in view are drawn. */
const beyond = 6

/** Where a list is scrolled to, and what is open in it. All lengths are in CSS pixels. */
export type RowsView = {
  readonly scrollTop: number
  readonly height: number
  readonly total: number
  /** The row under which the detail is; null if none is open. */
  readonly open: number | null
  readonly detailHeight: number
}

/** Returns how far down a row begins. */
export const topOf = (row: number, { open, detailHeight }: Pick<RowsView, 'open' | 'detailHeight'>): number =>
  row * rowHeight + (open !== null && row > open ? detailHeight : 0)

/** Returns the height of all rows and the open detail together. */
export const wholeHeight = (view: RowsView): number =>
  view.total * rowHeight + (view.open === null ? 0 : view.detailHeight)

/** Returns the row at a height; the one above it, if the detail is there. */
function rowAt(y: number, { open, detailHeight }: RowsView): number {
  if (open === null || y < (open + 1) * rowHeight) return Math.floor(y / rowHeight)
  return y < (open + 1) * rowHeight + detailHeight ? open : Math.floor((y - detailHeight) / rowHeight)
}

/** Returns the first and the last row to draw. */
export function rowsInView(view: RowsView): readonly [first: number, last: number] {
  const most = Math.max(0, view.total - 1)
  const first = Math.max(0, rowAt(view.scrollTop, view) - beyond)
  return [Math.min(first, most), Math.min(most, rowAt(view.scrollTop + view.height, view) + beyond)]
}

/** Returns where to scroll so that a row and its open detail are in view. Undefined if they are. */
export function scrollTo(row: number, view: RowsView): number | undefined {
  const top = topOf(row, view)
  const bottom = top + rowHeight + (view.open === row ? view.detailHeight : 0)
  if (top < view.scrollTop) return top
  return bottom > view.scrollTop + view.height ? Math.min(top, bottom - view.height) : undefined
}
