/** A word or a sign with the space before it. Numbers, times and words with a hyphen are not divided. */
const piece = /\s*(?:[\p{L}\p{N}]+(?:[-–'’.,:][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}])|\s+$/gu

/** Returns the words of a text, each with the space before it. Put together they are the text again. */
export const wordsOf = (text: string): readonly string[] => text.match(piece) ?? []

/** With more pairs of words than this to compare, two texts count as wholly different between what they begin and end with. */
const mostPairs = 4_000_000

/** How many words two lists begin with in common, from given places on. */
function alike(one: readonly string[], other: readonly string[], most: number, at: (step: number) => number): number {
  let count = 0
  while (count < most && one.at(at(count)) === other.at(at(count))) count += 1
  return count
}

/** Fills a table of how many words two lists have in common from each pair of places on, row by row. */
function commonLengths(
  one: readonly string[],
  other: readonly string[],
): { readonly at: Uint32Array; readonly width: number } {
  const width = other.length + 1
  const at = new Uint32Array((one.length + 1) * width)
  for (let row = one.length - 1; row >= 0; row -= 1)
    for (let column = other.length - 1; column >= 0; column -= 1)
      at[row * width + column] =
        one[row] === other[column]
          ? (at[(row + 1) * width + column + 1] ?? 0) + 1
          : Math.max(at[(row + 1) * width + column] ?? 0, at[row * width + column + 1] ?? 0)
  return { at, width }
}

/**
 * Returns for each word of one list the place in the other of the word that stayed, or -1 if it did not. As many words as possible stay, in their
 * order.
 */
export function stayedWords(one: readonly string[], other: readonly string[]): readonly number[] {
  const shorter = Math.min(one.length, other.length)
  const begin = alike(one, other, shorter, step => step)
  const end = alike(one, other, shorter - begin, step => -1 - step)
  const found = one.map((_, place) => {
    if (place < begin) return place
    return place >= one.length - end ? place - one.length + other.length : -1
  })
  const [middle, others] = [one.slice(begin, one.length - end), other.slice(begin, other.length - end)]
  if (middle.length * others.length > mostPairs) return found
  const { at, width } = commonLengths(middle, others)
  for (let row = 0, column = 0; row < middle.length && column < others.length; ) {
    if (middle[row] === others[column]) {
      found[begin + row] = begin + column
      row += 1
      column += 1
    } else if ((at[(row + 1) * width + column] ?? 0) >= (at[row * width + column + 1] ?? 0)) row += 1
    else column += 1
  }
  return found
}
