/** Returns a bit for each letter of a word. Some letters share one. */
export function lettersOf(word: string): number {
  let letters = 0
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) % 32)
  return letters
}

/** True if more letters than `most` are in one of two words alone. Each change takes away at most one of them. */
function haveOtherLetters(one: number, other: number, most: number): boolean {
  let apart = one & ~other
  for (let left = most; left >= 0; left -= 1) {
    if (apart === 0) return false
    apart &= apart - 1
  }
  return true
}

/** True if words with these letters surely differ by more than `most` letters. */
export const areFurtherApart = (one: number, other: number, most: number): boolean =>
  haveOtherLetters(one, other, most) || haveOtherLetters(other, one, most)

/**
 * Returns how many letters must be added, removed, changed or swapped with the next one to turn one word into the other. Returns `most + 1`
 * if there are more than `most`, without counting further.
 */
export function editDistance(one: string, other: string, most: number): number {
  if (one === other) return 0
  if (Math.abs(one.length - other.length) > most) return most + 1
  if (areFurtherApart(lettersOf(one), lettersOf(other), most)) return most + 1
  let [before, last] = [[] as number[], Array.from({ length: other.length + 1 }, (_, at) => at)]
  for (let row = 1; row <= one.length; row += 1) {
    const line = [row]
    for (let at = 1; at <= other.length; at += 1) {
      const isSame = one[row - 1] === other[at - 1]
      const [above, left, across] = [last[at] ?? 0, line[at - 1] ?? 0, last[at - 1] ?? 0]
      let least = Math.min(above + 1, left + 1, across + (isSame ? 0 : 1))
      if (row > 1 && at > 1 && one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1])
        least = Math.min(least, (before[at - 2] ?? 0) + 1)
      line.push(least)
    }
    if (Math.min(...line) > most) return most + 1
    ;[before, last] = [last, line]
  }
  return Math.min(last[other.length] ?? most + 1, most + 1)
}
