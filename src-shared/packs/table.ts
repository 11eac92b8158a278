import type { Drawing } from '../charts/drawing'

/** How a column's cells are read and written. A day is an ISO date, a percentage has one decimal, and a change has its sign. */
export type CellType = 'text' | 'day' | 'number' | 'percent' | 'change' | 'percent-change'
/** A cell's value; null for an empty cell. */
export type Cell = string | number | null

/** A column; its width is in characters. */
export type Column = {
  readonly code: string
  readonly heading: string
  readonly type: CellType
  readonly width: number
  /** True for a text that is often wider than its column and then wraps. */
  readonly isLong?: boolean
}

/** True if a column holds figures, which are aligned to the right. */
export const isFigure = ({ type }: Pick<Column, 'type'>): boolean => type !== 'text' && type !== 'day'

/** A table before it has a file format. Every file with this table is written from it, and so is a chart's table on the screen. */
export type Table = {
  readonly id: string
  readonly name: string
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly Cell[])[]
  /** The same content as a picture. It replaces the rows where they are read rather than calculated with. */
  readonly drawing?: Drawing
}

/** A table that is a chart as well. */
export type DrawnTable = Table & { readonly drawing: Drawing }
