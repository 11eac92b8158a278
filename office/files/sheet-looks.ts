import type { Cell } from '../reports/report-content'

export const topLeft = { vertical: 'top', wrapText: true } as const
export const dateFormat = 'yyyy-mm-dd'

const letters = { name: 'Calibri', family: 2 } as const
export const bold = { ...letters, size: 11, bold: true } as const
export const titleFont = { ...letters, size: 14, bold: true } as const

/** How a sheet of rows stands on the screen and on paper: its first row stays in view and is repeated on each page. */
export const sheetLooks = (orientation: 'landscape' | 'portrait' = 'landscape') => ({
  views: [{ state: 'frozen' as const, ySplit: 1 }],
  pageSetup: { orientation, fitToPage: true, fitToWidth: 1, fitToHeight: 0, paperSize: 9, printTitlesRow: '1:1' },
})

/** A column's width in characters, with room for its heading and the button to filter by. */
export const widthFor = (heading: string, width: number): number => Math.max(width, heading.length + 4)

/** How columns of text, and those of days and of numbers, stand in their cells; the heading stands as what is under it. */
export const alignmentOf = (kind: 'text' | 'day' | 'number') =>
  kind === 'text'
    ? topLeft
    : ({ vertical: 'top', wrapText: false, horizontal: kind === 'day' ? 'left' : 'right' } as const)

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
