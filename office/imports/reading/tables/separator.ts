/** What can stand between two values of a line. */
export type Separator = ';' | ',' | '\t' | '|'

/** The first wins where two fit equally well: a Swedish Excel writes semicolons, and commas stand in numbers. */
const separators: readonly Separator[] = [';', '\t', ',', '|']

/** How much of a file is looked at to find its separator. */
const [mostLetters, mostLines] = [256 * 1024, 200]

/** Returns how often each separator stands in a line, outside quotation marks. */
export function separatorCounts(line: string): ReadonlyMap<Separator, number> {
  const counts = new Map<Separator, number>(separators.map(separator => [separator, 0]))
  let isQuoted = false
  for (const letter of line) {
    if (letter === '"') isQuoted = !isQuoted
    else if (!isQuoted && counts.has(letter as Separator))
      counts.set(letter as Separator, (counts.get(letter as Separator) ?? 0) + 1)
  }
  return counts
}

/** Returns the separator that a first line such as `sep=;` names, as Excel understands it, and how many letters that line takes. */
export function namedSeparator(text: string): { readonly separator: Separator; readonly length: number } | null {
  const found = /^"?sep=([;,\t|])"?(\r\n|\r|\n|$)/i.exec(text)
  return found ? { separator: found[1] as Separator, length: found[0].length } : null
}

/** Returns the number that is in most lines, apart from 0, and in how many lines it is. */
function usual(counts: readonly number[]): { readonly count: number; readonly lines: number } {
  const lines = new Map<number, number>()
  for (const count of counts) if (count > 0) lines.set(count, (lines.get(count) ?? 0) + 1)
  return [...lines].reduce((best, [count, many]) => (many > best.lines ? { count, lines: many } : best), {
    count: 0,
    lines: 0,
  })
}

/**
 * Returns the separator of a text: the one that stands equally often in most of its lines. Of two that do, the one that cuts the lines into
 * more values. Null if no line has one, so that the text is a single column.
 */
export function foundSeparator(text: string): Separator | null {
  const lines = text
    .slice(0, mostLetters)
    .split(/\r\n|\r|\n/, mostLines)
    .filter(line => line.trim() !== '')
  const perLine = lines.map(separatorCounts)
  let best: { readonly separator: Separator; readonly score: number } | null = null
  for (const separator of separators) {
    const counts = perLine.map(found => found.get(separator) ?? 0)
    const { count, lines: many } = usual(counts)
    // Lines that have another number of it count a little: rows can be ragged, and a preamble has none.
    const score = many * Math.min(count, 4) + 0.1 * counts.filter(found => found > 0).length
    if (count > 0 && (best === null || score > best.score)) best = { separator, score }
  }
  return best?.separator ?? null
}
