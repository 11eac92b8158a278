import type { WordBlock, WordCell, WordRow } from './word-model'

const heldCell = (cell: WordCell): WordCell => ({ ...cell, blocks: cell.blocks.map(heldBlock) })
const heldRow = (row: WordRow): WordRow => ({ ...row, cells: row.cells.map(heldCell) })

/** Returns a block that stays with what follows; a table does when each paragraph in it does. */
export const heldBlock = (block: WordBlock): WordBlock =>
  block.kind === 'paragraph' ? { ...block, isWithNext: true } : { ...block, rows: block.rows.map(heldRow) }

/** Returns blocks that stand on one page, as long as there is room for them on one. The last one does not hold what comes after it. */
export const heldTogether = (blocks: readonly WordBlock[]): WordBlock[] =>
  blocks.map((block, index) => {
    if (index < blocks.length - 1) return heldBlock(block)
    if (block.kind === 'paragraph') return block
    return { ...block, rows: block.rows.map((row, at) => (at < block.rows.length - 1 ? heldRow(row) : row)) }
  })

/**
 * Returns a block that does not stay with what follows. What stands in a row that is never split is together anyhow, and would hold the row to
 * the one after it.
 */
export const freeBlock = (block: WordBlock): WordBlock =>
  block.kind === 'paragraph'
    ? { ...block, isWithNext: false }
    : {
        ...block,
        rows: block.rows.map(row => ({
          ...row,
          cells: row.cells.map(cell => ({ ...cell, blocks: cell.blocks.map(freeBlock) })),
        })),
      }
