import type {
  CellTone,
  PageCell,
  PageColumn,
  PageRow,
  RowGroup,
  TableBlock,
} from '../../../src-shared/packs/blocks/table-block'
import { isFigure } from '../../../src-shared/packs/table'
import type { CharacterLook } from '../../files/word/character-styles'
import { heldBlock } from '../../files/word/held-together'
import { wordColours } from '../../files/word/word-colours'
import type { CellPadding, WordBlock, WordCell, WordRow, WordTable } from '../../files/word/word-model'
import { paragraphOf, says } from '../../files/word/word-paragraph'
import { textRun } from '../../files/word/word-run'
import { faintLine, strongLine } from '../../files/word/word-table'
import { wholeWordWidths } from './whole-words'

const looks: Readonly<Record<CellTone, CharacterLook | undefined>> = {
  plain: undefined,
  strong: 'strong',
  late: 'late',
  done: 'done',
  none: 'weak',
}

/** The space inside the cells of a table, in millimetres. Figures stand at the right edge of their column. */
export const cellPadding: CellPadding = { top: 0.95, right: 2, bottom: 0.95, left: 0 }
const figurePadding: CellPadding = { top: 0.95, right: 0, bottom: 0.95, left: 2 }

type Placed = Pick<PageColumn, 'type'>

/** Returns the head of a table, which is repeated on each page. */
export const headRow = (columns: readonly (Placed & { readonly heading: string })[]): WordRow => ({
  isHead: true,
  cells: columns.map(column => ({
    blocks: [says('TableHead', column.heading, { isToTheRight: isFigure(column) })],
    below: strongLine,
    padding: isFigure(column) ? figurePadding : cellPadding,
  })),
})

function cellOf({ text, tone, mark }: PageCell, column: Placed | undefined, isSum: boolean): WordCell {
  const isRight = column !== undefined && isFigure(column)
  const look = isSum && tone === 'plain' ? 'strong' : looks[tone]
  const marks = mark === undefined ? [] : [textRun(mark, 'raised')]
  return {
    blocks: [paragraphOf('TableText', [textRun(text, look), ...marks], { isToTheRight: isRight })],
    below: isSum ? strongLine : faintLine,
    padding: isRight ? figurePadding : cellPadding,
  }
}

const rowOf = ({ cells, isSum }: PageRow, columns: readonly PageColumn[]): WordRow => ({
  cells: cells.map((cell, index) => cellOf(cell, columns[index], isSum)),
})

function groupRows({ heading, rows }: RowGroup, columns: readonly PageColumn[]): WordRow[] {
  const written = rows.map(row => rowOf(row, columns))
  if (heading === null) return written
  const cell: WordCell = {
    blocks: [paragraphOf('TableText', [textRun(heading, 'accent')], { isWithNext: true })],
    columns: columns.length,
    below: { weight: 6, colour: wordColours.rule },
    padding: { ...cellPadding, top: 2.6 },
  }
  return [{ cells: [cell] }, ...written]
}

/** Returns rows of which the last stays with the note below the table. */
const withNote = (rows: readonly WordRow[]): WordRow[] =>
  rows.map((row, index) =>
    index < rows.length - 1
      ? row
      : { ...row, cells: row.cells.map(cell => ({ ...cell, blocks: cell.blocks.map(heldBlock) })) },
  )

/**
 * Returns a table with what stands above and below it, in columns of the given widths or its own, in millimetres. Nothing is written for a table without rows, not even its
 * heading.
 */
export function tableInWord(block: TableBlock, heading: string, given?: readonly number[]): WordBlock[] {
  const { caption, columns, groups, more, note } = block
  const rows = groups.filter(group => group.rows.length > 0).flatMap(group => groupRows(group, columns))
  if (rows.length === 0) return []
  const below = [more, note].flatMap(text => (text === null ? [] : [says('Caption', text)]))
  const table: WordTable = {
    kind: 'table',
    name: caption ?? heading,
    widths: given ?? wholeWordWidths([block])[0] ?? [],
    padding: cellPadding,
    hasRowHeads: true,
    rows: [headRow(columns), ...(below.length === 0 ? rows : withNote(rows))],
  }
  return [...(caption === null ? [] : [says('TableHeading', caption)]), table, ...below]
}
