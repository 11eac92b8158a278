import { type ActiveCell, headerRow, movedBy } from './active-cell'
import { foldKey } from './headings'
import type { LineMap } from './line-map'

/** The cell that a key leads to, over what is in sight: a folded group is one step. Undefined for a key that does not move. */
export function movedInSight(
  key: string,
  { row, column }: ActiveCell,
  map: LineMap,
  bounds: { readonly columns: number; readonly page: number },
): ActiveCell | undefined {
  // The first step into a list is to a row that can be read, and not to a folded group.
  if (row === null && key === 'ArrowDown') return { row: map.firstInSight, column: null }
  const from = row === null || row === headerRow ? row : map.stopOf(row)
  const moved = movedBy(key, { row: from, column }, { ...bounds, total: map.stops })
  if (!moved || moved.row === null || moved.row === headerRow) return moved
  return { ...moved, row: map.rowOfStop(moved.row) }
}

/** The nearest row in sight before or after a row, over folded groups; the first in sight if no row is active. Undefined at either end. */
export function rowBeside(row: number | null, by: 1 | -1, map: LineMap): number | undefined {
  if (row === null || row === headerRow) return map.stops > 0 ? map.firstInSight : undefined
  for (let stop = map.stopOf(row) + by; stop >= 0 && stop < map.stops; stop += by) {
    const next = map.rowOfStop(stop)
    if (!map.isFolded(next)) return next
  }
  return undefined
}

/**
 * What an arrow key does to the group of a whole row: the left one folds it, and the right one unfolds it. Returns the group's key and the
 * row to go to; undefined if the key does neither.
 */
export function turnedBy(
  key: string,
  { row, column }: ActiveCell,
  map: LineMap,
): { readonly group: string; readonly row: number } | undefined {
  if (row === null || row === headerRow || column !== null) return undefined
  const heading = map.headingOf(row)
  if (!heading) return undefined
  if (key === 'ArrowRight') return heading.isFolded ? { group: foldKey(heading), row } : undefined
  if (key !== 'ArrowLeft') return undefined
  const turned = heading.isFolded ? map.overOf(row) : heading
  return turned && { group: foldKey(turned), row: turned.offset }
}
