import { type Lettering, lettering } from './drawing'
import { fitted } from './fitted-text'

/** What each row is about; a heading stands above the first row of each group. */
export type ChartRow = { readonly id: string; readonly name: string; readonly group: string | null }

/** A row and where it stands; its heading, if it has one, stands just above it. */
export type PlacedRow = ChartRow & { readonly top: number; readonly heading: Lettering | null }

const headingHeight = 24

/** Places rows of one height under each other, with room for the headings; gives where the next thing may stand, too. */
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
