import type { Block } from '../../../src-shared/packs/blocks/block'
import type { BarsBlock, PairBlock } from '../../../src-shared/packs/blocks/chart-blocks'
import type { IssueBlock } from '../../../src-shared/packs/blocks/issue-block'
import type { PageColumn, PageRow, TableBlock } from '../../../src-shared/packs/blocks/table-block'
import { bodyWidth } from '../../files/word/word-measures'
import { paragraphHeight } from './line-heights'

/** The space above and below the text of a cell, and the space between two columns, in millimetres. */
const [cellSpace, columnSpace] = [1.9, 2]
const [barsHeight, pictureHeight, processHeight, mapRow, countedRow] = [43, 32, 22, 10.5, 6.2]

const text = (
  said: string | null | undefined,
  style: 'Caption' | 'Fold' | 'Numbered' | 'IssueText' = 'Caption',
  width = bodyWidth,
) => (said === null || said === undefined ? 0 : paragraphHeight(style, said, width))
const sum = (heights: readonly number[]): number => heights.reduce((all, one) => all + one, 0)

const rowHeight = ({ cells }: PageRow, columns: readonly PageColumn[]): number =>
  cellSpace +
  Math.max(
    ...cells.map((cell, index) =>
      paragraphHeight('TableText', cell.text, (columns[index]?.millimetres ?? 20) - columnSpace),
    ),
  )

/** The heights of the rows of a table. Its head and heading are with its first row, and its notes with its last. */
function tableHeights({ caption, columns, groups, more, note }: TableBlock): number[] {
  const head = Math.max(
    ...columns.map(({ heading, millimetres }) => paragraphHeight('TableHead', heading, millimetres - columnSpace)),
  )
  const rows = groups.flatMap(group => [
    ...(group.heading === null ? [] : [8]),
    ...group.rows.map(row => rowHeight(row, columns)),
  ])
  const [first = 0, ...others] = rows
  const above = head + 2 + (caption === null ? 0 : paragraphHeight('TableHeading', caption, bodyWidth))
  return [above + first, ...others, text(more) + text(note)]
}

const sideHeight = (side: BarsBlock | TableBlock): number =>
  side.kind === 'bars' ? barsHeight : sum(tableHeights(side))
const pairHeight = ({ left, right }: PairBlock): number => Math.max(sideHeight(left), right ? sideHeight(right) : 0)

function issueHeight({ wording, sentence, quarters, exchanges, seeAlso, picture }: IssueBlock): number {
  const width = quarters ? 107 : bodyWidth
  const words = 6 + paragraphHeight('IssueHeading', wording, width) + text(sentence, 'IssueText', width)
  const asked = (exchanges?.rows ?? []).map(row => {
    const cells = [
      [row.asked, 47],
      [row.answered, 47],
      [row.imprint, 41],
    ] as const
    return cellSpace + Math.max(...cells.map(([said, room]) => paragraphHeight('TableText', said, room)))
  })
  const shown = picture ? pictureHeight + text(picture.caption) : 0
  return (
    Math.max(words, quarters ? 20 : 0) +
    (asked.length === 0 ? 0 : 7) +
    sum(asked) +
    text(exchanges?.more) +
    text(seeAlso) +
    shown
  )
}

/** Returns about how high the parts of a block are that are never divided, in millimetres. */
export function heightsOf(block: Block): number[] {
  switch (block.kind) {
    case 'heading':
      return [paragraphHeight(block.level === 2 ? 'Heading1' : 'Heading2', block.text, bodyWidth)]
    case 'paragraph':
      return [
        paragraphHeight(
          block.look === 'lead' ? 'Lead' : block.look === 'body' ? 'BodyText' : 'Caption',
          block.text,
          bodyWidth,
        ),
      ]
    case 'issue':
      return [issueHeight(block)]
    case 'fold':
      return [text(block.parts.map(({ lead, text: said }) => `${lead ?? ''} ${said}`).join(' '), 'Fold')]
    case 'table':
      return tableHeights(block)
    case 'pair':
      return [pairHeight(block)]
    case 'bars':
      return [barsHeight]
    case 'counted':
      return [8 + block.rows.length * countedRow]
    case 'map':
      return [9 + mapRow, ...block.rows.slice(1).map(() => mapRow), 7]
    case 'processes':
      return [...block.rows.map(() => processHeight), text(block.more) + text(block.note)]
    case 'method':
      return block.lines.map(line => text(line, 'Numbered'))
    case 'left-out':
      return [text(`${block.lead} ${block.text}`, 'Fold')]
  }
}
