import type { BarsBlock, CountedBlock, CountedRow, PairBlock } from '../../../src-shared/packs/blocks/chart-blocks'
import type { TableBlock } from '../../../src-shared/packs/blocks/table-block'
import { heldTogether } from '../../files/word/held-together'
import type { CellPadding, WordBlock, WordCell, WordPicture, WordRow } from '../../files/word/word-model'
import { paragraphOf, says } from '../../files/word/word-paragraph'
import { textRun } from '../../files/word/word-run'
import { faintLine } from '../../files/word/word-table'
import { barsSvg } from './bars-drawing'
import { barSvg } from './bar-drawing'
import { headRow, tableInWord } from './table-in-word'

const barsSize = { width: 78, height: 34 }
/** The columns of counts with bars, and how long the longest bar is, in millimetres. */
const countedWidths = [64, 20, 82]
const longestBar = 77
/** Two things beside each other: each is 78 mm wide, with 10 between them. */
const pairWidths = [83, 83]
const onLeft: CellPadding = { top: 0, right: 5, bottom: 0, left: 0 }
const onRight: CellPadding = { top: 0, right: 0, bottom: 0, left: 5 }

/** Returns bars as a picture under their heading. */
export function barsInWord(block: BarsBlock): WordBlock[] {
  const source = { kind: 'svg', svg: barsSvg(block) } as const
  const picture: WordPicture = { kind: 'picture', source, ...barsSize, alternative: block.alternative }
  return [says('TableHeading', block.heading), paragraphOf('Picture', [picture])]
}

const sideInWord = (block: BarsBlock | TableBlock, heading: string): WordBlock[] =>
  block.kind === 'bars' ? barsInWord(block) : tableInWord(block, heading)

/** Returns two things beside each other, which stay on one page. */
export function pairInWord({ left, right }: PairBlock, heading: string): WordBlock[] {
  const [one, other] = [sideInWord(left, heading), right ? sideInWord(right, heading) : []]
  if (other.length === 0) return one
  if (one.length === 0) return other
  const cells: WordCell[] = [
    { blocks: one, padding: onLeft },
    { blocks: other, padding: onRight },
  ]
  return [{ kind: 'table', name: heading, widths: pairWidths, padding: onLeft, rows: [{ cells }] }]
}

function countedRow({ name, count, share, isStrong }: CountedRow): WordRow {
  const bar: WordPicture = {
    kind: 'picture',
    source: { kind: 'svg', svg: barSvg(isStrong) },
    width: Math.max(0.3, share * longestBar),
    height: 3,
    // The number beside it says the same.
    alternative: null,
  }
  const drawn = share > 0 ? [bar] : []
  return {
    cells: [
      { blocks: [says('TableText', name)], below: faintLine },
      { blocks: [paragraphOf('TableText', [textRun(count)], { isToTheRight: true })], below: faintLine },
      { blocks: [paragraphOf('TableText', drawn)], below: faintLine, padding: { top: 0.95, right: 0, bottom: 0.95, left: 5 } },
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
