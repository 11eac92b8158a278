import { textWidth } from '../../../src-shared/charts/fitted-text'
import type { PageColumn, TableBlock } from '../../../src-shared/packs/blocks/table-block'
import { isFigure } from '../../../src-shared/packs/table'
import { paragraphStyles } from '../../files/word/paragraph-styles'

const millimetresOfPoint = 25.4 / 72
/** The space beside the text of a cell, in millimetres. */
const beside = 2
/** How much wider than reckoned a word may be in the letters that a machine has. */
const margin = 1.06

/** A line may break at a space, and after a hyphen or a slash. A no-break space holds. */
const pieces = (text: string): string[] => text.split(/[ \n]|(?<=[-/])/)
const widest = (text: string, size: number): number =>
  Math.max(...pieces(text).map(piece => textWidth(piece, size))) * millimetresOfPoint * margin + beside

/** Returns how wide a column must be to hold each of its words in one piece, in millimetres. Figures need the width they have. */
function neededWidth(column: PageColumn, index: number, { groups }: TableBlock): number {
  if (isFigure(column)) return column.millimetres
  const texts = groups.flatMap(({ rows }) => rows.map(({ cells }) => cells[index]?.text ?? ''))
  const inCells = texts.map(text => widest(text, paragraphStyles.TableText.size))
  return Math.max(widest(column.heading, paragraphStyles.TableHead.size), ...inCells)
}

/**
 * Returns the widths of the columns of tables that stand beside each other, or of one, in millimetres. A column that cannot hold its longest
 * word takes room from columns that need less, since a program without the patterns of the language breaks such a word without a hyphen.
 */
export function wholeWordWidths(tables: readonly TableBlock[]): number[][] {
  const needs = tables.map(table => table.columns.map((column, index) => neededWidth(column, index, table)))
  const columns = tables.flatMap((table, at) =>
    table.columns.map(({ millimetres }, index) => ({ millimetres, need: needs[at]?.[index] ?? millimetres })),
  )
  const lacking = columns.reduce((sum, { millimetres, need }) => sum + Math.max(0, need - millimetres), 0)
  const spare = columns.reduce((sum, { millimetres, need }) => sum + Math.max(0, millimetres - need), 0)
  if (lacking === 0 || spare === 0) return tables.map(table => table.columns.map(({ millimetres }) => millimetres))
  const given = Math.min(lacking, spare)
  return tables.map((table, at) =>
    table.columns.map(({ millimetres }, index) => {
      const need = needs[at]?.[index] ?? millimetres
      return need > millimetres
        ? millimetres + ((need - millimetres) * given) / lacking
        : millimetres - ((millimetres - need) * given) / spare
    }),
  )
}
