import { type Lettering, lettering } from './drawing'
import { fitted } from './fitted-text'

/** A row of a chart. Its group's heading is printed above the first row of the group. */
export type ChartRow = { readonly id: string; readonly name: string; readonly group: string | null }

/** A row with its position. The heading, if it has one, is right above it. */
export type PlacedRow = ChartRow & { readonly top: number; readonly heading: Lettering | null }

const headingHeight = 24

/** Places rows of equal height below each other, with room for headings. Also returns the `y` where the next thing may begin. */
export function placedRows(
  rows: readonly ChartRow[],
  start: number,
  height: number,
  width: number,
): { readonly rows: readonly PlacedRow[]; readonly end: number } {
  let top = start
  const placed = rows.map((row, index): PlacedRow => {
    const isHeaded = row.group !== null && row.group !== rows[index - 1]?.group
    if (isHeaded) top += headingHeight
    const heading = isHeaded ? lettering(0, top - 7, fitted(row.group ?? '', width, 11), 11, 'muted') : null
    top += height
    return { ...row, top: top - height, heading }
  })
  return { rows: placed, end: top }
}
