import { outgoingText } from '../../src-shared/text/outgoing-text'

/** The longest text that Excel reads in a cell, in UTF-16 units. For a longer one Excel reports a damaged file. */
export const longestCell = 32_767

/** What a cell says when its text was cut: how many names, or how many characters, are left out. */
export type CutWords = {
  readonly moreNames: (number: number) => string
  readonly moreText: (characters: number) => string
}

const between = '; '

/** Cuts a text without halving a letter. */
export const cutAt = (text: string, longest: number): string => text.slice(0, longest).replace(/[\ud800-\udbff]$/, '')

/**
 * Returns a text as a cell of a spreadsheet. A list of names (with "; " between them) is cut after a whole name, another long text after a
 * whole word. The cell then says how much is left out.
 */
export function textCell(text: string, { moreNames, moreText }: CutWords): string {
  const whole = outgoingText(text)
  if (whole.length <= longestCell) return whole
  // Leaves room for the words about the rest.
  const kept = cutAt(whole, longestCell - 120)
  const end = kept.lastIndexOf(between)
  if (end > 0) {
    const rest = whole.slice(end + between.length).split(between).length
    return `${kept.slice(0, end)}${between}${moreNames(rest)}`
  }
  const words = kept.slice(0, Math.max(kept.lastIndexOf(' '), kept.lastIndexOf('\n')) + 1 || kept.length).trimEnd()
  return `${words} ${moreText(whole.length - words.length)}`
}
