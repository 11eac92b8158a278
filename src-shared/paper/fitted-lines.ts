import { type LetterWeight, letterWidth } from './letter-widths'

/** Where a text stands on paper: how wide its lines may be in millimetres, and its letters. Sizes are in points. */
export type LineLook = {
  readonly width: number
  readonly size: number
  /** The height of a line. */
  readonly line: number
  readonly weight?: LetterWeight
}

/** Splits at blanks where a line may end. A no-break space is not one of them. */
const wordsOf = (text: string): string[] => text.split(/[ \t\r\n]+/).filter(word => word !== '')

/** How many lines a word takes that is wider than a line. It is broken anywhere, so none of its lines is full. */
const linesOfWord = (width: number, room: number): number => Math.max(1, Math.ceil((width * 1.15) / room))

/**
 * Returns how many lines a text takes at most. The widths of letters are estimated from above, so a browser with the same letters needs no
 * more lines. Line breaks in the text are kept. An empty text takes none.
 */
export function linesNeeded(text: string, { width, size, weight = 400 }: LineLook): number {
  const blank = letterWidth(' ', size, weight)
  let lines = 0
  for (const row of text.split('\n')) {
    let filled = Number.POSITIVE_INFINITY
    for (const word of wordsOf(row)) {
      const wide = letterWidth(word, size, weight)
      if (filled + blank + wide <= width) filled += blank + wide
      else {
        lines += linesOfWord(wide, width)
        // What is left of the last line of a broken word is not counted on.
        filled = wide <= width ? wide : width
      }
    }
  }
  return lines
}

/** The end of a text that was cut. */
const ellipsis = '\u00a0…'

/** Returns a text cut after the last whole word with which it takes at most so many lines; empty if no line is allowed. */
export function cutToLines(text: string, look: LineLook, most: number): string {
  const whole = text.trim()
  if (most <= 0) return ''
  if (linesNeeded(whole, look) <= most) return whole
  const ends = [...whole.matchAll(/[ \t\r\n]+/g)].map(({ index }) => index)
  const fits = (end: number) => linesNeeded(whole.slice(0, end) + ellipsis, look) <= most
  let [low, high] = [0, ends.length]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (fits(ends[middle - 1] ?? 0)) low = middle
    else high = middle - 1
  }
  if (low > 0) return `${whole.slice(0, ends[low - 1]).replace(/[\s,;:–-]+$/u, '')}${ellipsis}`
  // Not even the first word fits, so it is cut between letters.
  const letters = [...(wordsOf(whole)[0] ?? '')]
  while (letters.length > 1 && linesNeeded(`${letters.join('')}…`, look) > most) letters.pop()
  return `${letters.join('')}…`
}
