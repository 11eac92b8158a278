import { isIsoDate } from '../../src-shared/days/iso-date'
import type { Cell, CellType, Column } from '../../src-shared/packs/table'

export const topLeft = { vertical: 'top', wrapText: true } as const
const dateFormat = 'yyyy-mm-dd'

const letters = { name: 'Calibri', family: 2 } as const
export const bold = { ...letters, size: 11, bold: true } as const
export const titleFont = { ...letters, size: 14, bold: true } as const

/** How a sheet of rows looks on the screen and on paper: its first row stays in view and is repeated on each page. */
export const sheetLooks = (orientation: 'landscape' | 'portrait' = 'landscape') => ({
  views: [{ state: 'frozen' as const, ySplit: 1 }],
  pageSetup: { orientation, fitToPage: true, fitToWidth: 1, fitToHeight: 0, paperSize: 9, printTitlesRow: '1:1' },
})

/** Returns a day in the form a spreadsheet uses: midnight in UTC, which no time zone moves. */
export const dayOf = (text: string): Date => new Date(`${text}T00:00:00Z`)

/** A value for a cell of a sheet. Without a format, the program that opens the file chooses one. */
type SheetCell = { readonly value: Cell | Date; readonly format?: string }

/** Returns a cell of a column of days. Where no exact day is known, the cell holds a text, which stays a text. */
const dayCell = (value: Cell): SheetCell =>
  typeof value === 'string' && !isIsoDate(value)
    ? { value }
    : { value: typeof value === 'string' ? dayOf(value) : value, format: dateFormat }

/** How the columns and cells of a table look in a sheet. */
export type SheetLook = {
  /** In characters. */
  readonly widthOf: (column: Column) => number
  /** A heading is aligned like the cells under it. */
  readonly alignmentOf: (
    column: Column,
  ) => typeof topLeft | { vertical: 'top'; wrapText?: false; horizontal?: 'left' | 'right' }
  readonly cellOf: (cell: Cell, type: CellType) => SheetCell
}

/** Returns a column's width in characters, with room for its heading and the filter button. */
const widthFor = ({ heading, width }: Column): number => Math.max(width, heading.length + 4)

/** For lists, registers and the quarterly report: numbers as they are, and only long texts are broken at the width of their column. */
export const plainLook: SheetLook = {
  widthOf: column => (column.isLong ? column.width : widthFor(column)),
  alignmentOf: ({ isLong }) => (isLong ? topLeft : { vertical: 'top' }),
  // In a list with days only, a masked row has its text in the column of days.
  cellOf: (cell, type) => (type === 'day' && typeof cell === 'string' ? dayCell(cell) : { value: cell }),
}

/**
 * Returns the format of a number. Whole numbers have no decimals; the program that opens the file writes the decimal sign of its language.
 */
function numberFormat(type: CellType, value: number): string {
  const plain = type.startsWith('percent') || !Number.isInteger(value) ? '#,##0.0' : '#,##0'
  return type.endsWith('change') ? `+${plain};-${plain};${plain}` : plain
}

/**
 * For packs: every text is broken at the width of its column, days are aligned to the left, and numbers to the right with thousands
 * separated.
 */
export const packLook: SheetLook = {
  widthOf: widthFor,
  alignmentOf: ({ type }) =>
    type === 'text' ? topLeft : { vertical: 'top', wrapText: false, horizontal: type === 'day' ? 'left' : 'right' },
  cellOf: (cell, type) => {
    const value = cell === '' ? null : cell
    if (type === 'day') return dayCell(value)
    return typeof value === 'number' ? { value, format: numberFormat(type, value) } : { value }
  },
}

const lineHeight = 15

/**
 * Returns the height of a row in points when its texts are broken at the widths of their columns; undefined for a single line. Not every
 * program calculates it when it opens a file.
 */
export function rowHeight(cells: readonly Cell[], widths: readonly number[]): number | undefined {
  const lines = cells.map((cell, index) =>
    typeof cell === 'string'
      ? cell.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / (widths[index] ?? 10))), 0)
      : 1,
  )
  const most = Math.max(1, ...lines)
  return most === 1 ? undefined : Math.min(409, most * lineHeight)
}
