import type { ListGroup } from '../../../src-shared/lists/list-filter'

/** A line of a list on screen: a row, or the heading of a group of rows. */
type LineAt = { readonly row: number } | { readonly group: ListGroup; readonly index: number }

/** Translates between lines and rows, where the headings of groups take lines too. */
export type LineMap = {
  readonly lines: number
  readonly at: (line: number) => LineAt
  readonly lineOf: (row: number) => number
}

/**
 * How many groups come before the first one that `isPast` holds for. The groups must be ordered so that it then holds for all that follow.
 */
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

/** Maps lines to rows by binary search, since a list may have as many groups as rows. */
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
