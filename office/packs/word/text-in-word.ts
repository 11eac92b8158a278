import type { FoldBlock, LeftOutBlock, MethodBlock } from '../../../src-shared/packs/blocks/closing-blocks'
import type { HeadingBlock, ParagraphBlock } from '../../../src-shared/packs/blocks/first-page'
import type { ParagraphStyle } from '../../files/word/paragraph-styles'
import type { WordBlock, WordRun } from '../../files/word/word-model'
import { paragraphOf, says } from '../../files/word/word-paragraph'
import { textRun } from '../../files/word/word-run'

const looks: Readonly<Record<ParagraphBlock['look'], ParagraphStyle>> = {
  lead: 'Lead',
  body: 'BodyText',
  caption: 'Caption',
}

/** Returns a heading between blocks. */
export const headingInWord = ({ level, text }: HeadingBlock): WordBlock =>
  says(level === 2 ? 'Heading1' : 'Heading2', text)

/** Returns a paragraph in the style of its look. */
export const textInWord = ({ look, text }: ParagraphBlock): WordBlock => says(looks[look], text)

/** Returns what no row is printed for, with a line to the left. */
export function foldInWord({ parts }: FoldBlock): WordBlock[] {
  const runs = parts.flatMap(({ lead, text }, index): WordRun[] => [
    ...(index === 0 ? [] : [textRun(' ')]),
    ...(lead === null ? [] : [textRun(`${lead} `, 'strong')]),
    textRun(text),
  ])
  return parts.length === 0 ? [] : [paragraphOf('Fold', runs)]
}

/** Returns how things are counted, as numbered lines. */
export const methodInWord = ({ lines }: MethodBlock): WordBlock[] =>
  lines.map((line, index) =>
    paragraphOf('Numbered', [textRun(String(index + 1), 'accent'), { kind: 'tab' }, textRun(line)]),
  )

/** Returns what was left out to keep the report within its pages. */
export const leftOutInWord = ({ lead, text }: LeftOutBlock): WordBlock =>
  paragraphOf('Fold', [textRun(`${lead} `, 'strong'), textRun(text)])
