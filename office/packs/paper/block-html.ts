import type { Markup } from '../../paper/markup'
import { barsHtml, countedHtml, pairHtml } from './charts-html'
import { foldHtml, headingHtml, leftOutHtml, methodHtml, paragraphHtml } from './closing-html'
import { issueHtml } from './issue-html'
import type { PieceBlock } from './laid-pieces'
import { mapHtml } from './map-html'
import type { PaperText } from './paper-text'
import { processesHtml } from './processes-html'
import { resultsHtml } from './results-html'
import { asksHtml, linesHtml, nextDatesHtml } from './side-html'
import { tableHtml } from './table-html'

type Writers = {
  readonly [Kind in PieceBlock['kind']]: (
    block: Extract<PieceBlock, { readonly kind: Kind }>,
    paper: PaperText,
    anchor: string | null,
  ) => Markup
}

/** A writer for each kind of block. It does not compile without one. */
const writers: Writers = {
  heading: (block, _paper, anchor) => headingHtml(block, anchor),
  paragraph: paragraphHtml,
  issue: issueHtml,
  fold: foldHtml,
  table: tableHtml,
  pair: pairHtml,
  bars: barsHtml,
  counted: countedHtml,
  map: mapHtml,
  processes: processesHtml,
  method: methodHtml,
  'left-out': leftOutHtml,
  results: resultsHtml,
  asks: asksHtml,
  'next-dates': nextDatesHtml,
  lines: block => linesHtml(block),
}

/** Returns a block as it stands on the pages. */
export const blockHtml = (block: PieceBlock, paper: PaperText, anchor: string | null): Markup =>
  (writers[block.kind] as (block: PieceBlock, paper: PaperText, anchor: string | null) => Markup)(block, paper, anchor)
