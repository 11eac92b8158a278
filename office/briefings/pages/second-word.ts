import type { WordBlock, WordCell, WordRow, WordTable } from '../../files/word/word-model'
import { gap, paragraphOf } from '../../files/word/word-paragraph'
import { textRun } from '../../files/word/word-run'
import { faintLine, strongLine } from '../../files/word/word-table'
import type { BriefingPaper } from '../briefing-paper'
import { columnWidths } from './paper-measures'
import type { PaperItem, PaperPart } from './paper-parts'
import { noteRuns, sizedRun } from './word-notes'

const padding = { top: 0.9, right: 2, bottom: 0.9, left: 0 } as const

const headingOf = (heading: string, isFirst: boolean): WordBlock =>
  paragraphOf('Heading1', [sizedRun(heading, 12)], { before: isFirst ? 0 : 4.4, line: 16 })

/** Returns the processes as a table: the name, and its stages in a row, the one now with a word. */
function processTable(paper: BriefingPaper, part: PaperPart): WordTable {
  const { words } = paper
  const most = Math.max(1, ...part.items.map(({ steps }) => steps?.length ?? 0))
  const rows = part.items.map(({ lead, cells, steps = [], ...item }): WordRow => {
    const name: WordCell = {
      below: faintLine,
      blocks: [
        paragraphOf('TableText', [textRun(lead, 'strong'), ...noteRuns(paper, { ...item, lead, cells, steps })]),
      ],
    }
    const stage = (at: number): WordCell => {
      const step = steps[at]
      if (!step)
        return { below: faintLine, blocks: [paragraphOf('TableText', [textRun(at === 0 ? (cells[0] ?? '') : '')])] }
      const isNow = step.state === 'now'
      return {
        below: faintLine,
        blocks: [
          paragraphOf('TableText', [
            ...(isNow ? [textRun(`${words.paper.now}: `, 'done')] : []),
            textRun(step.name, isNow ? 'strong' : 'weak'),
          ]),
          ...(step.on === '' ? [] : [paragraphOf('TableText', [sizedRun(step.on, 7.8, 'weak')])]),
        ],
      }
    }
    return { cells: [name, ...Array.from({ length: most }, (_, at) => stage(at))] }
  })
  return {
    kind: 'table',
    name: part.heading,
    widths: [47, ...Array.from({ length: most }, () => 119 / most)],
    padding,
    hasRowHeads: true,
    rows,
  }
}

function rowsTable(paper: BriefingPaper, part: PaperPart): WordTable {
  const widths =
    part.id === 'contacts'
      ? columnWidths.contacts
      : part.columns.length === 4
        ? columnWidths.askedWithImprint
        : columnWidths.asked
  const head: WordRow = {
    isHead: true,
    cells: part.columns.map(name => ({ below: strongLine, blocks: [paragraphOf('TableHead', [textRun(name)])] })),
  }
  const row = (item: PaperItem): WordRow => ({
    cells: [
      { below: faintLine, blocks: [paragraphOf('TableText', [textRun(item.lead)])] },
      ...item.cells.map((text, at): WordCell => {
        const said = textRun(text, item.tone === 'masked' ? 'weak' : undefined)
        return {
          below: faintLine,
          blocks: [paragraphOf('TableText', [said, ...(at === 0 ? noteRuns(paper, item) : [])])],
        }
      }),
    ],
  })
  const rows = part.items.flatMap((item, at): WordRow[] => {
    const begins = item.group !== undefined && item.group !== part.items[at - 1]?.group
    const group: WordRow = {
      cells: [
        {
          columns: part.columns.length,
          below: faintLine,
          blocks: [paragraphOf('TableText', [textRun(item.group ?? '', 'accent')], { isWithNext: true })],
        },
      ],
    }
    return begins ? [group, row(item)] : [row(item)]
  })
  return { kind: 'table', name: part.heading, widths, padding, hasRowHeads: true, rows: [head, ...rows] }
}

function partBlocks(paper: BriefingPaper, part: PaperPart): WordBlock[] {
  const { pages } = paper
  if (part.items.length === 0) return []
  const heading = headingOf(part.heading, pages.second.find(({ items }) => items.length > 0) === part)
  if (part.id === 'process')
    return [
      heading,
      processTable(paper, part),
      ...(pages.nearest === '' ? [gap(0)] : [paragraphOf('Caption', [textRun(pages.nearest)], { before: 1.6 })]),
    ]
  if (part.id !== 'joint') return [heading, rowsTable(paper, part), gap(0)]
  return [
    heading,
    ...part.items.map(item =>
      paragraphOf('BodyText', [sizedRun(item.lead, 8.2), ...noteRuns(paper, item)], { line: 11.6 }),
    ),
  ]
}

/** Returns the second page as paragraphs and tables of Word: what one looks up, what was left out, and the sources. */
export function secondPageWord(paper: BriefingPaper): WordBlock[] {
  const { pages, words, colophon } = paper
  const { paragraph } = pages.cited
  return [
    ...pages.second.flatMap(part => partBlocks(paper, part)),
    ...(pages.leftOut === ''
      ? []
      : [paragraphOf('Fold', [textRun(`${words.paper.leftOut} `, 'strong'), textRun(pages.leftOut)], { before: 3.8 })]),
    ...(paragraph === ''
      ? []
      : [
          paragraphOf(
            'Caption',
            [sizedRun(`${words.paper.sources} `, 7.6, 'strong'), sizedRun(`${paragraph} ${words.paper.byHand}`, 7.6)],
            { before: 3, line: 10.4 },
          ),
        ]),
    paragraphOf('Caption', [sizedRun(colophon, 7.4)], { before: 1, line: 10 }),
  ]
}
