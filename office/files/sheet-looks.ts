import type { Cell, CellType, Column } from '../../src-shared/packs/table'

export const topLeft = { vertical: 'top', wrapText: true } as const
const dateFormat = 'yyyy-mm-dd'

const letters = { name: 'Calibri', family: 2 } as const
export const bold = { ...letters, size: 11, bold: true } as const
export const titleFont = { ...letters, size: 14, bold: true } as const

/** How a sheet of rows stands on the screen and on paper: its first row stays in view and is repeated on each page. */
export const sheetLooks = (orientation: 'landscape' | 'portrait' = 'landscape') => ({
  views: [{ state: 'frozen' as const, ySplit: 1 }],
  pageSetup: { orientation, fitToPage: true, fitToWidth: 1, fitToHeight: 0, paperSize: 9, printTitlesRow: '1:1' },
})

/** A day as a spreadsheet has it: midnight in UTC, which no time zone moves. */
export const dayOf = (text: string): Date => new Date(`${text}T00:00:00Z`)

/** A cell as it is put into a sheet; without a format the program that opens it chooses one. */
type SheetCell = { readonly value: Cell | Date; readonly format?: string }

/** How a table's columns and cells stand in a sheet. */
export type SheetLook = {
  /** In characters. */
  readonly widthOf: (column: Column) => number
  /** The heading stands as what is under it. */
  readonly alignmentOf: (
    column: Column,
  ) => typeof topLeft | { vertical: 'top'; wrapText?: false; horizontal?: 'left' | 'right' }
  readonly cellOf: (cell: Cell, type: CellType) => SheetCell
}

/** A column's width in characters, with room for its heading and the button to filter by. */
const widthFor = ({ heading, width }: Column): number => Math.max(width, heading.length + 4)

/** Lists, registers and the quarterly report: numbers as they are, and only long texts broken at their column's width. */
export const plainLook: SheetLook = {
  widthOf: column => (column.isLong ? column.width : widthFor(column)),
  alignmentOf: ({ isLong }) => (isLong ? topLeft : { vertical: 'top' }),
  cellOf: (cell, type) => {
    const day = type === 'day' && typeof cell === 'string' ? dayOf(cell) : undefined
    // A masked row of a list of days alone says so where a day would stand.
    return day === undefined || Number.isNaN(day.getTime()) ? { value: cell } : { value: day, format: dateFormat }
  },
}

/** How a number is shown: whole ones without decimals, and the program that opens it writes the comma of its language. */
function numberFormat(type: CellType, value: number): string {
  const plain = type.startsWith('percent') || !Number.isInteger(value) ? '#,##0.0' : '#,##0'
  return type.endsWith('change') ? `+${plain};-${plain};${plain}` : plain
}

/** Packs: every text is broken at its column's width, days stand to the left, and numbers to the right in thousands. */
export const packLook: SheetLook = {
  widthOf: widthFor,
  alignmentOf: ({ type }) =>
    type === 'text' ? topLeft : { vertical: 'top', wrapText: false, horizontal: type === 'day' ? 'left' : 'right' },
  cellOf: (cell, type) => {
    const value = cell === '' ? null : cell
    if (type === 'day') return { value: typeof value === 'string' ? dayOf(value) : value, format: dateFormat }
    return typeof value === 'number' ? { value, format: numberFormat(type, value) } : { value }
  },
}

const lineHeight = 15

/**
 * How high a row is in points when its texts are broken at the widths of their columns, since not every program works that out
 * when it opens a file; undefined for a single line.
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
