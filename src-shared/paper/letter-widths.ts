/** How heavy letters are: as in running text, half-bold or bold. */
export type LetterWeight = 400 | 600 | 700

/** Letters of the bundled Inter by their width relative to the size of the type, rounded up. */
const widths: readonly (readonly [letters: string, width: number])[] = [
  ["ijl|’'", 0.27],
  [' .,:;!I·', 0.3],
  ['frt()[]/"', 0.4],
  ['-–1“”', 0.5],
  ['acksvxyzåäJFL7', 0.59],
  ['bdeghnopquöéEPZBRST235689*', 0.63],
  ['04&ü', 0.65],
  ['AÅÄVXYK+−', 0.7],
  ['CDGHNOÖQU', 0.77],
  ['wmM…', 0.91],
  ['W@%—', 1],
]
const known = new Map(widths.flatMap(([letters, width]) => [...letters].map(letter => [letter, width] as const)))
/** Letters of other alphabets are as wide as a capital, and signs of East Asia and pictures wider than any letter. */
const widthOf = (letter: string): number => known.get(letter) ?? (letter > '\u2e7f' ? 1.3 : 0.8)

/** How much wider heavier letters are at most, over a line of text. */
const heavier: Readonly<Record<LetterWeight, number>> = { 400: 1, 600: 1.05, 700: 1.07 }

/** A point in millimetres. */
export const point = 25.4 / 72

/** Returns an upper estimate of the width of a text in Inter, in millimetres. `size` is in points. */
export function letterWidth(text: string, size: number, weight: LetterWeight = 400): number {
  let sum = 0
  for (const letter of text.replaceAll('\u00a0', ' ')) sum += widthOf(letter)
  return sum * size * point * heavier[weight]
}
