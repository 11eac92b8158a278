import type { Drawing } from '../charts/drawing'

/** How a column's cells are read and written; days are ISO dates, percentages have one decimal, a change has its sign. */
export type CellType = 'text' | 'day' | 'number' | 'percent' | 'change' | 'percent-change'
export type Cell = string | number | null

/** A column; its width is in characters. */
export type Column = {
  readonly code: string
  readonly heading: string
  readonly type: CellType
  readonly width: number
  /** A text that is often longer than its column is wide, and is then broken into lines. */
  readonly isLong?: boolean
}

/** Whether a column holds figures, which stand to the right. */
export const isFigure = ({ type }: Column): boolean => type !== 'text' && type !== 'day'

/** A table before it has a format: every file that has one is written from this, and so is a chart's table on the screen. */
export type Table = {
  readonly id: string
  readonly name: string
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly Cell[])[]
  /** The same as a picture, which takes the rows' place wherever somebody reads rather than counts on. */
  readonly drawing?: Drawing
}

/** A table that is a chart as well. */
export type DrawnTable = Table & { readonly drawing: Drawing }
