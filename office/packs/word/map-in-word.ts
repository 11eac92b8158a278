import type { MapBlock, MapCell } from '../../../src-shared/packs/blocks/map-block'
import { wordSteps } from '../../files/word/word-colours'
import { bodyWidth } from '../../files/word/word-measures'
import type { WordBlock, WordCell, WordRun } from '../../files/word/word-model'
import { paragraphOf, says } from '../../files/word/word-paragraph'
import { textRun } from '../../files/word/word-run'

const nameWidth = 46
/** How wide the white lines between the cells are, in points. */
const between = 3

function cellOf({ step, count, lines }: MapCell): WordCell {
  const isDark = step === 3
  const small = lines.flatMap((line, index): WordRun[] => [
    ...(index === 0 ? [] : [{ kind: 'line-break' } as const]),
    textRun(line, isDark ? 'onDark' : count === null ? 'weak' : undefined),
  ])
  const number = count === null ? [] : [textRun(count, isDark ? 'figureOnDark' : 'figure')]
  const apart: WordRun[] = number.length > 0 && small.length > 0 ? [{ kind: 'tab' }] : []
  return { blocks: [paragraphOf('MapText', [...number, ...apart, ...small])], fill: wordSteps[step], isMiddle: true }
}

/** Returns a map as a table of coloured cells, with what its colours mean below it. */
export function mapInWord(map: MapBlock, heading: string): WordBlock[] {
  const { corner, columns, rows, legend, remark } = map
  if (rows.length === 0 || columns.length === 0) return []
  const head = [corner, ...columns.map(column => column.heading)]
  const meant = legend.flatMap(({ step, text }): WordRun[] => [
    { kind: 'text', text: '\u00a0\u00a0\u00a0\u00a0\u00a0', fill: wordSteps[step] },
    textRun(`\u00a0${text}\u2003`),
  ])
  return [
    {
      kind: 'table',
      name: heading,
      widths: [nameWidth, ...columns.map(() => (bodyWidth - nameWidth) / columns.length)],
      padding: { top: 0.8, right: 1, bottom: 0.8, left: 1.6 },
      hasRowHeads: true,
      gaps: between,
      rows: [
        { isHead: true, cells: head.map(text => ({ blocks: [says('TableHead', text)] })) },
        ...rows.map(({ name, cells }) => ({
          cells: [
            { blocks: [paragraphOf('TableText', [textRun(name, 'strong')])], isMiddle: true },
            ...cells.map(cellOf),
          ],
        })),
      ],
    },
    paragraphOf('Caption', [...meant, textRun(remark)]),
  ]
}
