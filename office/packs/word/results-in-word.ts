import type { ResultRow, ResultsBlock } from '../../../src-shared/packs/blocks/first-page'
import { heldTogether } from '../../files/word/held-together'
import type { WordBlock } from '../../files/word/word-model'
import { paragraphOf, says } from '../../files/word/word-paragraph'
import { textRun } from '../../files/word/word-run'
import { arrowInWord } from './signs-in-word'

function resultParagraphs({ number, heading, text, outcome, source }: ResultRow): WordBlock[] {
  return heldTogether([
    paragraphOf('ResultHeading', [textRun(number, 'accent'), { kind: 'tab' }, textRun(heading)]),
    ...(text === null ? [] : [says('ResultText', text)]),
    ...(outcome === null ? [] : [paragraphOf('ResultOutcome', [arrowInWord, { kind: 'tab' }, textRun(outcome)])]),
    ...(source === null ? [] : [says('ResultSource', source)]),
  ])
}

/** Returns what the quarter led to: numbered results between lines, each with what came of it. */
export function resultsInWord({ heading, lead, rows }: ResultsBlock): WordBlock[] {
  return [
    says('Heading1', heading),
    ...(lead === null ? [] : [says('Lead', lead)]),
    ...rows.flatMap(resultParagraphs),
    ...(rows.length === 0 ? [] : [paragraphOf('Gap', [], { hasLineBelow: true })]),
  ]
}
