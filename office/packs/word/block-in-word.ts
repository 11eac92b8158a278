import type { Block } from '../../../src-shared/packs/blocks/block'
import type { FirstPageBlock } from '../../../src-shared/packs/blocks/first-page'
import type { Language } from '../../../src-shared/text/language'
import type { WordBlock } from '../../files/word/word-model'
import { barsInWord, countedInWord, pairInWord } from './charts-in-word'
import { issueInWord } from './issue-in-word'
import { mapInWord } from './map-in-word'
import { processesInWord } from './processes-in-word'
import { resultsInWord } from './results-in-word'
import { asksInWord, linesInWord, nextDatesInWord } from './side-in-word'
import { tableInWord } from './table-in-word'
import { foldInWord, headingInWord, leftOutInWord, methodInWord, textInWord } from './text-in-word'

/** Where a block stands: the language of the report, and the heading of the part it belongs to, which names a table without a name. */
export type BlockPlace = { readonly language: Language; readonly heading: string }

type PackBlock = Block | FirstPageBlock
type Writers = {
  readonly [Kind in PackBlock['kind']]: (
    block: Extract<PackBlock, { readonly kind: Kind }>,
    place: BlockPlace,
  ) => readonly WordBlock[]
}

/** A writer for each kind of block. It does not compile without one. */
const writers: Writers = {
  heading: block => [headingInWord(block)],
  paragraph: block => [textInWord(block)],
  results: resultsInWord,
  asks: asksInWord,
  'next-dates': nextDatesInWord,
  lines: linesInWord,
  issue: (block, { language }) => issueInWord(block, language),
  fold: foldInWord,
  table: (block, { heading }) => tableInWord(block, heading),
  pair: (block, { heading, language }) => pairInWord(block, heading, language),
  bars: (block, { language }) => barsInWord(block, language),
  counted: (block, { heading }) => countedInWord(block, heading),
  map: (block, { heading }) => mapInWord(block, heading),
  processes: (block, { heading }) => processesInWord(block, heading),
  method: methodInWord,
  'left-out': block => [leftOutInWord(block)],
}

/** Returns a block of a report as the parts of a Word document that show it. */
export const blockInWord = (block: PackBlock, place: BlockPlace): readonly WordBlock[] =>
  (writers[block.kind] as (block: PackBlock, place: BlockPlace) => readonly WordBlock[])(block, place)
