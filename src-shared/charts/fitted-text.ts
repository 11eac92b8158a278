/** Letter widths relative to the font size. They are close enough to keep a name inside its space in every font it may be shown in. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[ijl.,:;'’|!()[\]]/, 0.27],
  [/[ftr\s/-]/, 0.36],
  [/[mwMW@%–—]/, 0.92],
  [/[A-ZÅÄÖÉ&]/, 0.69],
  [/\d/, 0.62],
]

/** Returns an upper estimate of the width of a text, in the unit of its size. */
export const textWidth = (text: string, size: number): number =>
  [...text].reduce((sum, letter) => sum + (widths.find(([letters]) => letters.test(letter))?.[1] ?? 0.555) * size, 0)

/** Returns the text cut to a width, with an ellipsis where it was cut. */
export function fitted(text: string, width: number, size: number): string {
  if (textWidth(text, size) <= width) return text
  const letters = [...text]
  while (letters.length > 1 && textWidth(`${letters.join('')}…`, size) > width) letters.pop()
  return `${letters.join('').trimEnd()}…`
}

/** Returns the text wrapped into at most `most` lines. A line that is too wide, such as one long word or the rest of the text, is cut. */
export function wrapped(text: string, width: number, size: number, most: number): string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1)
    if (last !== undefined && textWidth(`${last} ${word}`, size) <= width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  const kept = [...lines.slice(0, most - 1), ...(lines.length >= most ? [lines.slice(most - 1).join(' ')] : [])]
  return kept.map(part => fitted(part, width, size))
}
