import type { KeyFigure, KeyFiguresBlock } from '../../../src-shared/packs/blocks/first-page'
import { wordColours } from '../../files/word/word-colours'
import { bodyWidth } from '../../files/word/word-measures'
import type { WordBlock, WordCell } from '../../files/word/word-model'
import { paragraphOf, says } from '../../files/word/word-paragraph'
import { textRun } from '../../files/word/word-run'

const cellOf = ({ value, label, before }: KeyFigure): WordCell => ({
  blocks: [
    says('KeyFigure', value),
    paragraphOf(
      'KeyLabel',
      before === null ? [textRun(label)] : [textRun(`${label},`), { kind: 'line-break' }, textRun(before)],
    ),
  ],
  above: { weight: 12, colour: wordColours.accent },
})

/** Returns the large figures of page 1, beside each other under a line. */
export const keyFiguresInWord = ({ figures }: KeyFiguresBlock): WordBlock[] =>
  figures.length === 0
    ? []
    : [
        {
          kind: 'table',
          name: figures.map(({ label }) => label).join(', '),
          widths: figures.map(() => bodyWidth / figures.length),
          padding: { top: 1, right: 3, bottom: 0, left: 0 },
          rows: [{ cells: figures.map(cellOf) }],
        },
      ]
