import type { WordBlock, WordRun } from '../../files/word/word-model'
import { paragraphOf } from '../../files/word/word-paragraph'
import { textRun } from '../../files/word/word-run'
import type { BriefingPaper } from '../briefing-paper'
import { scaleInWords, scaleSvg } from './drawn-scale'
import type { PaperItem, PaperPart } from './paper-parts'
import { noteRuns, sizedRun } from './word-notes'

const lineBreak: WordRun = { kind: 'line-break' }

/** The heading of a part of the left column. The first one has no space above. */
const headingOf = ({ heading }: PaperPart, isFirst: boolean): WordBlock =>
  paragraphOf('Heading1', [sizedRun(heading, 12)], { before: isFirst ? 0 : 3.2, line: 16 })

function itemBlocks(paper: BriefingPaper, { id }: PaperPart, item: PaperItem, at: number): WordBlock[] {
  const notes = noteRuns(paper, item)
  const [more = ''] = item.cells
  if (id === 'messages')
    return [
      paragraphOf('ResultHeading', [textRun(`${at + 1}`, 'accent'), { kind: 'tab' }, sizedRun(item.lead, 11)], {
        before: 1.8,
      }),
      ...(more === '' ? [] : [paragraphOf('ResultText', [sizedRun(more, 9, 'weak')], { before: 0.2, line: 12.6 })]),
    ]
  if (id === 'want')
    return [
      paragraphOf('Ask', [
        sizedRun(item.lead, 11, 'strong'),
        ...notes,
        ...(more === '' ? [] : [lineBreak, sizedRun(more, 8.6)]),
      ]),
    ]
  if (id === 'wording')
    return [
      paragraphOf('BodyText', [sizedRun(item.lead, 8.2, 'strong'), sizedRun(` ${more}`, 8.2), ...notes], {
        line: 11.6,
      }),
    ]
  const sign = id === 'avoid' ? textRun('×', 'late') : textRun('–', 'accent')
  return [paragraphOf('Numbered', [sign, { kind: 'tab' }, sizedRun(item.lead, 9.5)], { before: 1, line: 12.6 })]
}

/** Returns a part of the left column of the first page as paragraphs of Word. */
export const mainPartWord = (paper: BriefingPaper, part: PaperPart): WordBlock[] =>
  part.items.length === 0
    ? []
    : [
        headingOf(part, paper.pages.main.find(({ items }) => items.length > 0) === part),
        ...part.items.flatMap((item, at) => itemBlocks(paper, part, item, at)),
      ]

function positionBlocks(paper: BriefingPaper, item: PaperItem): WordBlock[] {
  const { marks } = item
  const drawing: WordBlock[] = marks
    ? [
        paragraphOf('Picture', [
          {
            kind: 'picture',
            source: { kind: 'svg', svg: scaleSvg(marks, paper.words) },
            width: 52,
            height: 14,
            alternative: scaleInWords(marks, paper.words),
          },
        ]),
      ]
    : []
  return [
    ...drawing,
    paragraphOf('BodyText', [sizedRun([item.lead, ...item.cells].join(' '), 8.2), ...noteRuns(paper, item)], {
      line: 11.6,
    }),
  ]
}

function entryBlocks(paper: BriefingPaper, item: PaperItem): WordBlock[] {
  const name = item.lead === '' ? [] : [sizedRun(item.lead, 10, item.tone === 'overdue' ? 'late' : 'strong')]
  const texts = item.cells.map(text => sizedRun(text, 9, item.tone === 'masked' ? 'weak' : undefined))
  const runs = [...name, ...texts].flatMap((run, at) => (at === 0 ? [run] : [lineBreak, run]))
  return [paragraphOf('Fact', [...runs, ...noteRuns(paper, item)], { before: 1.4, line: 12.6 })]
}

/** Returns a part of the right column of the first page as paragraphs of Word. */
export function sidePartWord(paper: BriefingPaper, part: PaperPart): WordBlock[] {
  if (part.items.length === 0) return []
  const isFirst = paper.pages.side.find(({ items }) => items.length > 0) === part
  const heading = paragraphOf('Heading2', [textRun(part.heading)], { before: isFirst ? 0 : 4 })
  const items = part.items.flatMap(item => {
    if (part.id === 'positions') return positionBlocks(paper, item)
    if (part.id === 'practical') return [paragraphOf('BodyText', [sizedRun(item.lead, 8.2)], { line: 11.6 })]
    return entryBlocks(paper, item)
  })
  return [heading, ...items]
}
