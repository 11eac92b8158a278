import type { AsksBlock, LinesBlock, NextDatesBlock } from '../../../src-shared/packs/blocks/first-page'
import type { WordBlock, WordRun } from '../../files/word/word-model'
import { paragraphOf, says } from '../../files/word/word-paragraph'
import { textRun } from '../../files/word/word-run'

/** Returns what the office asks of the partner, as one box of coloured paragraphs. Nothing is written when nothing is asked. */
export function asksInWord({ heading, rows }: AsksBlock): WordBlock[] {
  if (rows.length === 0) return []
  const asks = rows.map(({ ask, by }) => {
    const below: WordRun[] = by === null ? [] : [{ kind: 'line-break' }, textRun(by, 'small')]
    return paragraphOf('Ask', [textRun(ask), ...below])
  })
  return [says('AskHeading', heading), ...asks, paragraphOf('AskEnd', [])]
}

/** Returns the nearest dates, each with its day to the left. */
export function nextDatesInWord({ heading, rows }: NextDatesBlock): WordBlock[] {
  if (rows.length === 0) return []
  const dates = rows.map(({ day, what }) =>
    paragraphOf('DateLine', [textRun(day, 'strong'), { kind: 'tab' }, textRun(what)]),
  )
  return [says('Heading2', heading), ...dates]
}

/** Returns short lines under a heading: whom to ask, or who approved. */
export const linesInWord = ({ heading, lines }: LinesBlock): WordBlock[] =>
  lines.length === 0 ? [] : [says('Heading2', heading), ...lines.map(line => says('Fact', line))]
