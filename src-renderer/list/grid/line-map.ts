import type { ListGroup } from '../../../src-shared/lists/list-filter'

/** A line of a list on the screen: a row, or the heading over a group of them. */
type LineAt = { readonly row: number } | { readonly group: ListGroup; readonly index: number }

/** Where rows and the headings of their groups stand, one under the other. */
export type LineMap = {
  readonly lines: number
  readonly at: (line: number) => LineAt
  readonly lineOf: (row: number) => number
}

/** How many of the groups begin at a row or before it. */
function groupsUpTo(groups: readonly ListGroup[], isPast: (group: ListGroup, index: number) => boolean): number {
  let [low, high] = [0, groups.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const group = groups[middle]
    if (group && !isPast(group, middle)) low = middle + 1
    else high = middle
  }
  return low
}

/** Lines by number, found by halving: a list may have as many groups as rows. */
export function lineMap(total: number, groups: readonly ListGroup[]): LineMap {
  return {
    lines: total + groups.length,
    at: line => {
      const begun = groupsUpTo(groups, ({ offset }, index) => offset + index > line)
      const group = groups[begun - 1]
      return group && group.offset + begun - 1 === line ? { group, index: begun - 1 } : { row: line - begun }
    },
    lineOf: row => row + groupsUpTo(groups, ({ offset }) => offset > row),
  }
}
