import type { ListGroup } from '../../../src-shared/lists/list-filter'

/** The heading of a group of rows. Its rows are out of sight while it is folded. */
export type Heading = ListGroup & {
  readonly isFolded: boolean
  /** Set for a heading above other headings, which head the rows themselves. */
  readonly isOver?: true
}

/** A line of a list on screen: a row, or the heading of a group of rows. */
type LineAt = { readonly row: number } | { readonly heading: Heading; readonly index: number }

/** The heights of lines in CSS pixels. */
type Heights = { readonly row: number; readonly heading: number }

/**
 * Translates between lines and rows, where headings take lines and the rows of a folded group take none. The arrow keys move between
 * stops: every row in sight, and every folded group, which is stopped at as its first row.
 */
export type LineMap = {
  readonly lines: number
  readonly stops: number
  readonly at: (line: number) => LineAt
  readonly isHeading: (line: number) => boolean
  readonly lineOf: (row: number) => number
  /** The distance from the top of the list to the top of a line. */
  readonly topOf: (line: number, heights: Heights) => number
  /** The heading that a row belongs to. Undefined in a list without headings. */
  readonly headingOf: (row: number) => Heading | undefined
  /** The heading above other headings that a row belongs to. */
  readonly overOf: (row: number) => Heading | undefined
  readonly isFolded: (row: number) => boolean
  readonly stopOf: (row: number) => number
  readonly rowOfStop: (stop: number) => number
  /** The first row in sight; the first row if all are folded. */
  readonly firstInSight: number
}

type Placed = Heading & { readonly line: number; readonly hiddenAfter: number }

/** How many headings come before the first one that `isPast` holds for. It must hold for all that follow too. */
function headingsUpTo(headings: readonly Placed[], isPast: (heading: Placed) => boolean): number {
  let [low, high] = [0, headings.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const heading = headings[middle]
    if (heading && !isPast(heading)) low = middle + 1
    else high = middle
  }
  return low
}

const hiddenIn = ({ isFolded, count }: Heading): number => (isFolded ? count : 0)

/** Maps lines to rows by binary search, since a list may have as many groups as rows. The headings are in the order of their rows. */
export function lineMap(total: number, headings: readonly Heading[]): LineMap {
  let hidden = 0
  const placed = headings.map((heading, index): Placed => {
    const line = heading.offset - hidden + index
    hidden += hiddenIn(heading)
    return { ...heading, line, hiddenAfter: hidden }
  })
  const headingLines = new Set(placed.map(({ line }) => line))
  const folded = placed.filter(({ isFolded }) => isFolded)
  const headingOf = (row: number) => placed[headingsUpTo(placed, ({ offset }) => offset > row) - 1]
  const isFolded = (row: number) => headingOf(row)?.isFolded === true
  return {
    lines: Math.max(0, total - hidden + placed.length),
    stops: Math.max(0, total - folded.reduce((sum, { count }) => sum + count - 1, 0)),
    at: line => {
      const begun = headingsUpTo(placed, heading => heading.line > line)
      const heading = placed[begun - 1]
      if (heading?.line === line) return { heading, index: begun - 1 }
      return { row: line - begun + (heading?.hiddenAfter ?? 0) }
    },
    isHeading: line => headingLines.has(line),
    lineOf: row => {
      const begun = headingsUpTo(placed, ({ offset }) => offset > row)
      const heading = placed[begun - 1]
      if (!heading) return row
      return heading.isFolded ? heading.line : row - heading.hiddenAfter + begun
    },
    topOf: (line, { row, heading }) => line * row + headingsUpTo(placed, one => one.line >= line) * (heading - row),
    headingOf,
    overOf: row => placed.find(({ isOver, offset, count }) => isOver && row >= offset && row < offset + count),
    isFolded,
    stopOf: row => {
      let stop = row
      for (const { offset, count } of folded) stop -= Math.max(0, Math.min(row - offset, count - 1))
      return stop
    },
    rowOfStop: stop => {
      let row = stop
      for (const { offset, count } of folded) if (row > offset) row += count - 1
      return row
    },
    firstInSight: firstInSight(total, folded),
  }
}

function firstInSight(total: number, folded: readonly Heading[]): number {
  let row = 0
  for (const { offset, count } of folded) if (offset === row) row += count
  return row < total ? row : 0
}
