import { parse } from 'csv-parse/sync'
import type { Cell, Sheet } from '../../../../office/imports/reading/read-table'

/** Makes a sheet of lines with semicolons between their cells. The first line has the names, and the rows begin on line 2. */
export function smallSheet(text: string, name: string | null = null): Sheet {
  const lines: string[][] = parse(text, { delimiter: ';', relax_column_count: true, trim: true })
  const [names = [], ...rows] = lines
  return sheetOf(names, rows, name)
}

/** Makes a sheet of typed cells, as the reader of a workbook does. */
export const sheetOf = (
  names: readonly string[],
  rows: readonly (readonly Cell[])[],
  name: string | null = null,
): Sheet => ({
  name,
  isHidden: false,
  header: { line: 1, names },
  rows: rows.map((cells, at) => ({ line: at + 2, cells, problems: [] })),
  preamble: 0,
  blank: 0,
  totals: 0,
})
