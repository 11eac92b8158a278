import type { Column } from '../table'

/** A column of a table on the pages. Its width is in millimetres; the text of a page is 166 mm wide. */
export type PageColumn = Pick<Column, 'code' | 'heading' | 'type'> & { readonly millimetres: number }

/** How a cell is written. Late stands in its own colour and always with a word; none is a weaker colour for "nothing". */
export type CellTone = 'plain' | 'strong' | 'late' | 'done' | 'none'

/** A cell as it is written, in the words of the pack's language. `mark` is a small raised letter that the note explains. */
export type PageCell = { readonly text: string; readonly tone: CellTone; readonly mark?: string }

/** A row that is never split. The first cell is its heading. A sum is written in bold with a stronger line below. */
export type PageRow = { readonly id: string; readonly cells: readonly PageCell[]; readonly isSum: boolean }

/** Rows under a heading of their own; null for a table without groups. */
export type RowGroup = { readonly id: string; readonly heading: string | null; readonly rows: readonly PageRow[] }

/** What the tables of the pages are about. */
export type TableUse = 'issues' | 'figures' | 'commitments' | 'gaps' | 'indicators' | 'dates' | 'late' | 'appendix'

/** A table on the pages. Its head is repeated on each page. There is always at least one row. */
export type TableBlock = {
  readonly kind: 'table'
  readonly id: string
  readonly use: TableUse
  /** What stands above it in bold; null where a heading says it. */
  readonly caption: string | null
  readonly columns: readonly PageColumn[]
  readonly groups: readonly RowGroup[]
  /** How many rows stand in the Excel file only. */
  readonly hidden: number
  /** The same in words; null when there are none. */
  readonly more: string | null
  /** What stands below it in small letters. */
  readonly note: string | null
}
