import type { HeadingBlock, ParagraphBlock } from '../../../src-shared/packs/blocks/first-page'
import type {
  CellTone,
  PageCell,
  PageColumn,
  PageRow,
  RowGroup,
  TableBlock,
} from '../../../src-shared/packs/blocks/table-block'

/** Returns a heading of level 2 or 3. */
export const heading = (id: string, text: string, level: 2 | 3 = 2): HeadingBlock => ({
  kind: 'heading',
  id,
  level,
  text,
})

/** Returns a paragraph. */
export const paragraph = (id: string, text: string, look: ParagraphBlock['look'] = 'body'): ParagraphBlock => ({
  kind: 'paragraph',
  id,
  look,
  text,
})

/** Returns a cell of a table. */
export const cell = (text: string, tone: CellTone = 'plain'): PageCell => ({ text, tone })

/** Returns a row of a table. */
export const row = (id: string, cells: readonly PageCell[], isSum = false): PageRow => ({ id, cells, isSum })

/** Returns a column of a table. */
export const column = (
  code: string,
  heading: string,
  millimetres: number,
  type: PageColumn['type'] = 'text',
): PageColumn => ({ code, heading, type, millimetres })

type TableParts = Pick<TableBlock, 'id' | 'use' | 'columns'> &
  Partial<Pick<TableBlock, 'caption' | 'note' | 'hidden' | 'more'>>

/**
 * Returns a table of groups of rows, without the columns that have nothing in any row; the widest one gets their room. Undefined without
 * rows, since an empty table is never printed.
 */
export function groupedTable(table: TableParts, groups: readonly RowGroup[]): TableBlock | undefined {
  const filled = groups.filter(({ rows }) => rows.length > 0)
  const rows = filled.flatMap(group => group.rows)
  if (rows.length === 0) return undefined
  const isKept = table.columns.map((_, index) => rows.some(({ cells }) => (cells[index]?.text ?? '') !== ''))
  const kept = <Item>(items: readonly Item[]): Item[] => items.filter((_, index) => isKept[index])
  const columns = kept(table.columns)
  const spare = table.columns.reduce((sum, { millimetres }, index) => sum + (isKept[index] ? 0 : millimetres), 0)
  const widest = columns.reduce(
    (most, { millimetres }, at) => (millimetres > (columns[most]?.millimetres ?? 0) ? at : most),
    0,
  )
  return {
    caption: null,
    note: null,
    hidden: 0,
    more: null,
    ...table,
    kind: 'table',
    columns: columns.map((each, at) => (at === widest ? { ...each, millimetres: each.millimetres + spare } : each)),
    groups: filled.map(group => ({
      ...group,
      rows: group.rows.map(one => ({ ...one, cells: kept(one.cells) })),
    })),
  }
}

/** Returns a table without groups, as `groupedTable` does. */
export const plainTable = (table: TableParts, rows: readonly PageRow[]): TableBlock | undefined =>
  groupedTable(table, [{ id: `${table.id}:rows`, heading: null, rows }])

/** Returns the blocks that are there. */
export const present = <Block>(...blocks: readonly (Block | undefined)[]): Block[] =>
  blocks.filter(block => block !== undefined)
