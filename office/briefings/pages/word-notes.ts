import type { TextRun, WordRun } from '../../files/word/word-model'
import { textRun } from '../../files/word/word-run'
import type { BriefingPaper } from '../briefing-paper'
import type { PaperItem } from './paper-parts'

/** Returns text as a run of another size, in points. */
export const sizedRun = (text: string, points: number, look?: TextRun['look']): WordRun => ({
  ...textRun(text, look),
  points,
})

/** Returns the numbers of the sources of a thing as a run; none for what a person wrote. */
export function noteRuns({ pages }: BriefingPaper, item: PaperItem): readonly WordRun[] {
  const numbers = pages.cited.numbersOf(item)
  return numbers.length === 0 ? [] : [sizedRun(`\u00a0[${numbers.join(', ')}]`, 7.4, 'weak')]
}
