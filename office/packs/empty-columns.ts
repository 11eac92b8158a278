import type { Cell, Table } from '../../src-shared/packs/table'

/** The columns that say which contact a row is about. They are there whatever is in them: a masked row has words in one of them only. */
const alwaysThere: ReadonlySet<string> = new Set(['lateKind', 'period', 'date', 'time', 'kind', 'headline', 'why'])

const isEmpty = (cell: Cell | undefined): boolean => cell === undefined || cell === null || cell === ''

/** True for a masked line, which has one cell only. Such lines do not decide which columns there are. */
const isMasked = (cells: readonly Cell[]): boolean => cells.filter(cell => !isEmpty(cell)).length === 1

/**
 * Returns a table without the columns that have nothing in any row. A table with masked lines only keeps them all, so that its columns are
 * those of a table where nothing is hidden. So does the table of figures, where only the totals may have a change to tell. A picture keeps
 * the columns that its marks point to.
 */
export function withoutEmptyColumns(table: Table): Table {
  if (table.drawing || table.id === 'figures') return table
  const rows = table.columns.length > 1 ? table.rows.filter(cells => !isMasked(cells)) : table.rows
  if (rows.length === 0) return table
  const isKept = table.columns.map(
    ({ code }, index) => alwaysThere.has(code) || rows.some(cells => !isEmpty(cells[index])),
  )
  if (!isKept.includes(false)) return table
  const kept = <Item>(items: readonly Item[]): Item[] => items.filter((_, index) => isKept[index])
  return { ...table, columns: kept(table.columns), rows: table.rows.map(kept) }
}
