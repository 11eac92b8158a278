import type { HeadingBlock, ParagraphBlock } from '../../../src-shared/packs/blocks/first-page'
import type { CellTone, PageCell, PageColumn, PageRow, TableBlock } from '../../../src-shared/packs/blocks/table-block'

/** Returns a heading of level 2 or 3. */
export const heading = (id: string, text: string, level: 2 | 3 = 2): HeadingBlock => ({ kind: 'heading', id, level, text })

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

/** Returns a table without groups. Undefined without rows, since an empty table is never printed. */
export function plainTable(
  table: Pick<TableBlock, 'id' | 'use' | 'columns'> & Partial<Pick<TableBlock, 'caption' | 'note' | 'hidden' | 'more'>>,
  rows: readonly PageRow[],
): TableBlock | undefined {
  if (rows.length === 0) return undefined
  return {
    caption: null,
    note: null,
    hidden: 0,
    more: null,
    ...table,
    kind: 'table',
    groups: [{ id: `${table.id}:rows`, heading: null, rows }],
  }
}

/** Returns the blocks that are there. */
export const present = <Block>(...blocks: readonly (Block | undefined)[]): Block[] =>
  blocks.filter(block => block !== undefined)
