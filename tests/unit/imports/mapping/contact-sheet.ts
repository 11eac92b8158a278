import type { Cell, Sheet } from '../../../../office/imports/reading/read-table'

/** Returns a sheet with a header and rows of cells, as the reader of tables gives it. */
export const sheetOf = (names: readonly string[], ...rows: readonly (readonly Cell[])[]): Sheet => ({
  name: null,
  isHidden: false,
  header: { line: 1, names },
  rows: rows.map((cells, at) => ({ line: at + 2, cells, problems: [] })),
  preamble: 0,
  blank: 0,
  totals: 0,
})

/** Returns a sheet out of rows that say what each column holds; every row need not name every column. */
export function sheetOfRecords(...records: readonly Readonly<Record<string, Cell>>[]): Sheet {
  const names = [...new Set(records.flatMap(record => Object.keys(record)))]
  return sheetOf(names, ...records.map(record => names.map(name => record[name] ?? null)))
}
