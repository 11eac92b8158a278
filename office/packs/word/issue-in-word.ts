import type { ExchangeRow, Exchanges, IssueBlock } from '../../../src-shared/packs/blocks/issue-block'
import type { Language } from '../../../src-shared/text/language'
import { freeBlock } from '../../files/word/held-together'
import { wordColours } from '../../files/word/word-colours'
import { bodyWidth } from '../../files/word/word-measures'
import type { WordBlock, WordCell, WordRow, WordTable } from '../../files/word/word-model'
import { gap, paragraphOf, says } from '../../files/word/word-paragraph'
import { textRun } from '../../files/word/word-run'
import { faintLine } from '../../files/word/word-table'
import { quartersPicture } from '../../paper/pictures/quarters-picture'
import { drawnPicture } from './drawn-picture'
import { fittedPicture } from './fitted-picture'
import { cellPadding, headRow } from './table-in-word'

/** How far what belongs to an issue stands from the left edge, beside its number, in millimetres. */
const besideNumber = 7
/** The widths of the words of an issue and of its eight quarters, and of what was asked, answered and printed. */
const headWidths = [116, 50]
const exchangeWidths = [15, 50, 50, 44]
const quartersSize = { width: 50, height: 13.5 }
const pictureRoom = { width: 46, height: 31 }
/** The line above an issue, and the space inside its head, in millimetres. */
const issueLine = { weight: 6, colour: wordColours.rule }
const headPadding = { top: 3, right: 0, bottom: 0, left: 0 }

function headTable({ number, wording, sentence, quarters }: IssueBlock, language: Language): WordTable {
  const words: WordCell = {
    blocks: [
      paragraphOf('IssueHeading', [textRun(number, 'accent'), { kind: 'tab' }, textRun(wording)]),
      ...(sentence === null ? [] : [says('IssueText', sentence)]),
    ].map(freeBlock),
    columns: quarters ? 1 : 2,
    above: issueLine,
    padding: { ...headPadding, right: quarters ? 9 : 0 },
  }
  const cells = [words]
  if (quarters) {
    const drawing = drawnPicture(quartersPicture(quarters, language), quartersSize, quarters.alternative)
    cells.push({ blocks: [paragraphOf('Picture', [drawing])], above: issueLine, padding: headPadding })
  }
  return { kind: 'table', name: `${number} ${wording}`, widths: headWidths, padding: headPadding, rows: [{ cells }] }
}

function exchangeRow({ day, asked, answered, isAnswered, imprint, isImprinted }: ExchangeRow): WordRow {
  const cells = [
    textRun(day, 'weak'),
    textRun(asked),
    textRun(answered, isAnswered ? undefined : 'weak'),
    textRun(imprint, isImprinted ? 'strong' : 'weak'),
  ]
  return { cells: cells.map(run => ({ blocks: [paragraphOf('TableText', [run])], below: faintLine })) }
}

function exchangesTable({ headings, rows }: Exchanges, wording: string): WordTable {
  const { day, asked, answered, imprint } = headings
  return {
    kind: 'table',
    name: wording,
    widths: exchangeWidths,
    indent: besideNumber,
    padding: { ...cellPadding, right: 3 },
    hasRowHeads: true,
    rows: [
      headRow([day, asked, answered, imprint].map(heading => ({ heading, type: 'text' }))),
      ...rows.map(exchangeRow),
    ],
  }
}

/**
 * Returns an issue: its number and wording with its eight quarters, and what was asked, answered and printed. All of it is one row, which is
 * never split between pages: LibreOffice does not keep a table with the next.
 */
export function issueInWord(issue: IssueBlock, language: Language): WordBlock[] {
  const { number, wording, exchanges, seeAlso, picture } = issue
  const small = [exchanges?.more ?? null, seeAlso].flatMap(text =>
    text === null ? [] : [says('Caption', text, { indent: besideNumber })],
  )
  const shown = picture
    ? [
        paragraphOf('Picture', [fittedPicture(picture, pictureRoom)], { before: 2, indent: besideNumber }),
        says('Caption', picture.caption, { indent: besideNumber }),
      ]
    : []
  const asked = exchanges && exchanges.rows.length > 0 ? [gap(1.5), exchangesTable(exchanges, wording)] : []
  const head = headTable(issue, language)
  const below = [...asked, ...small, ...shown]
  const whole: WordTable = {
    kind: 'table',
    name: `${number} ${wording}`,
    widths: [bodyWidth],
    padding: { top: 0, right: 0, bottom: 0, left: 0 },
    rows: [{ cells: [{ blocks: [head, ...below].map(freeBlock) }] }],
  }
  return [below.length === 0 ? head : whole, gap(2.5)]
}
