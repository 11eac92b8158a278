import type { Table } from '../../src-shared/packs/table'
import type { Language } from '../../src-shared/text/language'
import { cellText } from '../../src-shared/text/pack-cells'

const longestWord = (text: string): number => Math.max(0, ...text.split(/[\s\u00a0]+/).map(word => word.length))

const sum = (numbers: readonly number[]): number => numbers.reduce((all, number) => all + number, 0)

/** The space between two columns, in letters. */
const gap = 2
const [longestWhole, shortestWhole] = [24, 10]

/**
 * Divides a page that is `letters` wide among the columns of a table. Returns a share for each column, together 1. As long as there is
 * room, no word is broken. If there is too little, the longest words are broken first, and days and times last. Space left over goes to the
 * columns with the longest texts.
 */
export function columnShares({ columns, rows }: Table, letters: number, language: Language): number[] {
  const words: number[] = []
  const wishes: number[] = []
  for (const [index, { heading, type, width }] of columns.entries()) {
    const texts = rows.map(row => cellText(row[index] ?? null, type, language))
    words.push(Math.max(longestWord(heading) + 1, ...texts.map(longestWord)))
    wishes.push(Math.min(width, Math.max(heading.length + 1, ...texts.map(text => text.length))))
  }
  const leastAt = (whole: number) => words.map(word => Math.min(word, whole) + gap)
  let whole = longestWhole
  while (whole > shortestWhole && sum(leastAt(whole)) > letters) whole -= 1
  const least = leastAt(whole)
  const more = wishes.map((wish, index) => Math.max(0, wish + gap - (least[index] ?? 0)))
  const spare = Math.max(0, letters - sum(least)) / Math.max(1, sum(more))
  const given = least.map((share, index) => share + spare * (more[index] ?? 0))
  return given.map(share => share / sum(given))
}
