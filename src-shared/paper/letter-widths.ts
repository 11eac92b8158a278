/** How heavy letters are: as in running text, half-bold or bold. */
export type LetterWeight = 400 | 600 | 700

/** Letters of the bundled Inter by their width relative to the size of the type, rounded up. */
const widths: readonly (readonly [letters: string, width: number])[] = [
  ['ijl', 0.26],
  ['I’', 0.28],
  [" .,:!'·;", 0.32],
  ['t|', 0.34],
  ['fr()/[]', 0.38],
  ['1', 0.42],
  ['-”“_"', 0.48],
  ['–?*', 0.52],
  ['s', 0.54],
  ['kxz', 0.56],
  ['acvyåäJL7', 0.58],
  ['ehnouöéüF5', 0.6],
  ['bdgpqEÉ238', 0.62],
  ['PZ069', 0.64],
  ['BRST4&', 0.66],
  ['KY+−=<>', 0.68],
  ['AVXÅÄ', 0.7],
  ['CD', 0.74],
  ['GHNU', 0.76],
  ['OQÖ', 0.78],
  ['w', 0.82],
  ['m…', 0.88],
  ['M', 0.92],
  ['W@—%', 1],
]
const known = new Map(widths.flatMap(([letters, width]) => [...letters].map(letter => [letter, width] as const)))
/** Letters of other alphabets are as wide as a capital, and signs of East Asia and pictures wider than any letter. */
const widthOf = (letter: string): number => known.get(letter) ?? (letter > '\u2e7f' ? 1.3 : 0.8)

/** How much wider heavier letters are at most, over a line of text. */
const heavier: Readonly<Record<LetterWeight, number>> = { 400: 1, 600: 1.035, 700: 1.05 }

/** A point in millimetres. */
export const point = 25.4 / 72

/** Returns an upper estimate of the width of a text in Inter, in millimetres. `size` is in points. */
export function letterWidth(text: string, size: number, weight: LetterWeight = 400): number {
  let sum = 0
  for (const letter of text.replaceAll('\u00a0', ' ')) sum += widthOf(letter)
  return sum * size * point * heavier[weight]
}
