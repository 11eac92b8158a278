/** The position of the arrow keys: the number of a row (-1 is the header) and a column. A null column means the row as a whole. */
export type ActiveCell = { readonly row: number | null; readonly column: number | null }

export const headerRow = -1
export const nowhere: ActiveCell = { row: null, column: null }

type Bounds = { readonly total: number; readonly columns: number; readonly page: number }

/** The cell that a key leads to. Undefined for a key that does not move. */
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

/** Ids of records with their row numbers. */
export type NumberedRows = readonly (readonly [row: number, id: string])[]

/**
 * The row where the record is now. If the record is gone, the row of the first record after it that is still there. Undefined if none is.
 */
export function rowAfterChange(
  rows: NumberedRows,
  { id, following }: { readonly id: string | undefined; readonly following: readonly string[] },
): number | undefined {
  const places = new Map(rows.map(([row, other]) => [other, row]))
  return [id, ...following].map(one => (one === undefined ? undefined : places.get(one))).find(row => row !== undefined)
}
