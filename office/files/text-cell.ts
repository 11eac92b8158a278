import type { Language } from '../../src-shared/text/language'
import { outgoingText } from '../../src-shared/text/outgoing-text'
import { sharedWords } from '../../src-shared/text/shared-words'

/** The longest text Excel reads in a cell, in UTF-16 units; a longer one has it say that the file is damaged. */
export const longestCell = 32_767

const between = '; '

/** A text cut where it does not halve a letter. */
export const cutAt = (text: string, longest: number): string => text.slice(0, longest).replace(/[\ud800-\udbff]$/, '')

/**
 * A text as a cell of a spreadsheet. Several names ("; " between them) are cut after a whole one, and a long text after a whole word, and the
 * cell says how much there is besides.
 */
export function textCell(text: string, language: Language): string {
  const whole = outgoingText(text)
  if (whole.length <= longestCell) return whole
  const { moreNames, moreText } = sharedWords(language).report
  // Room for what is said of the rest.
  const kept = cutAt(whole, longestCell - 120)
  const end = kept.lastIndexOf(between)
  if (end > 0) {
    const rest = whole.slice(end + between.length).split(between).length
    return `${kept.slice(0, end)}${between}${moreNames(rest)}`
  }
  const words = kept.slice(0, Math.max(kept.lastIndexOf(' '), kept.lastIndexOf('\n')) + 1 || kept.length).trimEnd()
  return `${words} ${moreText(whole.length - words.length)}`
}
