import type { ProcessesBlock, ProcessRow } from '../../../src-shared/packs/blocks/process-block'
import { wordColours } from '../../files/word/word-colours'
import type { WordBlock, WordRow } from '../../files/word/word-model'
import { paragraphOf, says } from '../../files/word/word-paragraph'
import { processPicture, processWidth } from './process-drawing'

const nameWidth = 47

function rowOf(process: ProcessRow, now: string): WordRow {
  const { name, about, stages, instead } = process
  const above = { weight: 6, colour: wordColours.rule }
  const line =
    stages.length === 0 ? says('TableText', instead ?? '') : paragraphOf('Picture', [processPicture(process, now)])
  return {
    cells: [
      {
        blocks: [
          says('ProcessHeading', name, { isWithNext: false }),
          ...(about === null ? [] : [says('Caption', about, { before: 0.6 })]),
        ],
        above,
        padding: { top: 3, right: 5, bottom: 2.8, left: 0 },
      },
      { blocks: [line], above },
    ],
  }
}

/** Returns the processes, each with the line of its stages. A process is never split. */
export function processesInWord({ now, rows, more, note }: ProcessesBlock, heading: string): WordBlock[] {
  const below = [more, note].flatMap(text => (text === null ? [] : [says('Caption', text)]))
  if (rows.length === 0) return below
  return [
    {
      kind: 'table',
      name: heading,
      widths: [nameWidth, processWidth],
      padding: { top: 3, right: 0, bottom: 2.8, left: 0 },
      hasRowHeads: true,
      rows: rows.map(row => rowOf(row, now)),
    },
    ...below,
  ]
}
