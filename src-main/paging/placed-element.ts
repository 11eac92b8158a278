import type { PlacedPiece } from '../../src-shared/paper/chosen-forms'
import { flowNames } from '../../src-shared/paper/flow-marks'
import { marked } from './measured-pieces'

/** Returns a copy of the units of a piece that are on one page, below a copy of its head. `count` is the number of its units. */
function dividedCopy(piece: HTMLElement, { from, to }: PlacedPiece, count: number): HTMLElement {
  const copy = piece.cloneNode(true) as HTMLElement
  for (const [index, unit] of marked(copy, flowNames.unit).entries()) if (index < from || index >= to) unit.remove()
  if (from > 0) for (const element of marked(copy, flowNames.atStart)) element.remove()
  if (to < count) for (const element of marked(copy, flowNames.atEnd)) element.remove()
  for (const group of copy.querySelectorAll('tbody')) if (group.rows.length === 0) group.remove()
  return copy
}

/** Returns what of a piece is on one page, as a copy: the pieces themselves stay where they are until the last page is made. */
export function placedElement(piece: HTMLElement, placed: PlacedPiece, count: number, isFirst: boolean): HTMLElement {
  const isWhole = placed.from === 0 && placed.to === count
  const copy = isWhole ? (piece.cloneNode(true) as HTMLElement) : dividedCopy(piece, placed, count)
  if (isFirst) copy.style.marginTop = '0'
  return copy
}
