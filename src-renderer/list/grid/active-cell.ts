/** Where the arrow keys stand: a row by its number (-1 is the header), and a column, or the row as a whole. */
export type ActiveCell = { readonly row: number | null; readonly column: number | null }

export const headerRow = -1
export const nowhere: ActiveCell = { row: null, column: null }

type Bounds = { readonly total: number; readonly columns: number; readonly page: number }

/** Where a key leads from a cell; undefined for a key that leads nowhere. */
export function movedBy(
  key: string,
  { row, column }: ActiveCell,
  { total, columns, page }: Bounds,
): ActiveCell | undefined {
  const from = row ?? 0
  const rows: Record<string, number> = {
    ArrowDown: row === null ? 0 : from + 1,
    ArrowUp: from - 1,
    PageDown: Math.max(0, from) + page,
    PageUp: Math.max(0, from - page),
    Home: 0,
    End: total - 1,
  }
  const next = rows[key]
  if (next !== undefined) {
    const inside = Math.min(Math.max(headerRow, next), total - 1)
    return { row: inside, column: inside === headerRow ? (column ?? 0) : column }
  }
  if (key === 'ArrowRight') return { row: from, column: column === null ? 0 : Math.min(columns - 1, column + 1) }
  if (key === 'ArrowLeft' && column !== null)
    return { row: from, column: column === 0 ? (row === headerRow ? 0 : null) : column - 1 }
  return undefined
}

/** Records by id, with the numbers of their rows. */
export type NumberedRows = readonly (readonly [row: number, id: string])[]

/** Where the record stands now, or where the next of those after it does that is still there. */
export function rowAfterChange(
  rows: NumberedRows,
  { id, following }: { readonly id: string | undefined; readonly following: readonly string[] },
): number | undefined {
  const places = new Map(rows.map(([row, other]) => [other, row]))
  return [id, ...following].map(one => (one === undefined ? undefined : places.get(one))).find(row => row !== undefined)
}
