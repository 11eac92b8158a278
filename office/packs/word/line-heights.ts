import { textWidth } from '../../../src-shared/charts/fitted-text'
import { type ParagraphStyle, paragraphStyles } from '../../files/word/paragraph-styles'
import type { StyleLook } from '../../files/word/style-look'

const millimetresOfPoint = 25.4 / 72
/** The widths of letters that the drawings reckon with are upper ones. A line of text holds about this much more. */
const slack = 1.06

/** Returns about how many lines a text takes in a column of a width in millimetres. Nothing takes none. */
function linesOf(text: string, size: number, width: number): number {
  const room = (width / millimetresOfPoint) * slack
  return text === ''
    ? 0
    : text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(textWidth(line, size) / room)), 0)
}

/** Returns about how high a paragraph of a style is in a column, with the space around it, in millimetres. */
export function paragraphHeight(style: ParagraphStyle, text: string, width: number): number {
  const { size, line = size * 1.2, before = 0, after = 0, left = 0, right = 0 }: StyleLook = paragraphStyles[style]
  const lines = linesOf(text, size, width - left - right)
  return lines === 0 ? 0 : (lines * line + before + after) * millimetresOfPoint
}
