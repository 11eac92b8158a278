import type { BarsBlock, CountedBlock, CountedRow, PairBlock } from '../../../src-shared/packs/blocks/chart-blocks'
import type { TableBlock } from '../../../src-shared/packs/blocks/table-block'
import type { Language } from '../../../src-shared/text/language'
import { freeBlock, heldTogether } from '../../files/word/held-together'
import type { CellPadding, WordBlock, WordCell, WordRow } from '../../files/word/word-model'
import { paragraphOf, says } from '../../files/word/word-paragraph'
import { textRun } from '../../files/word/word-run'
import { faintLine } from '../../files/word/word-table'
import { barsPicture } from '../../paper/pictures/bars-picture'
import { drawnPicture } from './drawn-picture'
import { barInWord } from './signs-in-word'
import { headRow, tableInWord } from './table-in-word'
import { wholeWordWidths } from './whole-words'

const barsSize = { width: 78, height: 34 }
/** The columns of counts with bars, and how long the longest bar is, in millimetres. */
const countedWidths = [64, 20, 82]
const longestBar = 77
/** Half the space between two things beside each other. */
const halfGap = 5
const onLeft: CellPadding = { top: 0, right: halfGap, bottom: 0, left: 0 }
const onRight: CellPadding = { top: 0, right: 0, bottom: 0, left: halfGap }

/** Returns bars as a picture under their heading. */
export function barsInWord(block: BarsBlock, language: Language): WordBlock[] {
  const picture = drawnPicture(barsPicture(block, language), barsSize, block.alternative)
  return [says('TableHeading', block.heading), paragraphOf('Picture', [picture])]
}

/** Returns how wide two things beside each other are, and the columns of those that are tables. Two tables lend each other room. */
function pairWidths({ left, right }: PairBlock): { readonly cells: readonly number[]; readonly columns: number[][] } {
  const halves = [barsSize.width + halfGap, barsSize.width + halfGap]
  if (left.kind !== 'table' || right?.kind !== 'table') return { cells: halves, columns: [] }
  const columns = wholeWordWidths([left, right])
  return { cells: columns.map(widths => widths.reduce((sum, width) => sum + width, halfGap)), columns }
}

/** Returns two things beside each other, which stay on one page. */
export function pairInWord(pair: PairBlock, heading: string, language: Language): WordBlock[] {
  const { cells: widths, columns } = pairWidths(pair)
  const side = (block: BarsBlock | TableBlock, at: number): WordBlock[] =>
    block.kind === 'bars' ? barsInWord(block, language) : tableInWord(block, heading, columns[at])
  const [one, other] = [side(pair.left, 0), pair.right ? side(pair.right, 1) : []]
  if (other.length === 0) return one
  if (one.length === 0) return other
  const cells: WordCell[] = [
    { blocks: one.map(freeBlock), padding: onLeft },
    { blocks: other.map(freeBlock), padding: onRight },
  ]
  return [{ kind: 'table', name: heading, widths, padding: onLeft, rows: [{ cells }] }]
}

function countedRow({ name, count, share, isStrong }: CountedRow): WordRow {
  // The number beside the bar says the same.
  const drawn = share > 0 ? [barInWord(share * longestBar, isStrong)] : []
  return {
    cells: [
      { blocks: [says('TableText', name)], below: faintLine },
      { blocks: [paragraphOf('TableText', [textRun(count)], { isToTheRight: true })], below: faintLine },
      {
        blocks: [paragraphOf('TableText', drawn)],
        below: faintLine,
        padding: { top: 0.95, right: 0, bottom: 0.95, left: 5 },
      },
    ],
  }
}

/** Returns counts of the whole office with a bar beside each. */
export function countedInWord({ headings, rows }: CountedBlock, heading: string): WordBlock[] {
  if (rows.length === 0) return []
  const head = headRow([
    { heading: headings.name, type: 'text' },
    { heading: headings.count, type: 'number' },
    { heading: '', type: 'text' },
  ])
  return heldTogether([
    {
      kind: 'table',
      name: heading,
      widths: countedWidths,
      padding: { top: 0.95, right: 0, bottom: 0.95, left: 0 },
      hasRowHeads: true,
      rows: [head, ...rows.map(countedRow)],
    },
  ])
}
