/** The narrowest and the widest that a column is made to fit its content, in CSS pixels. */
const bounds = { least: 60, most: 640 }

/** The width of what an element holds, also of the part that has no room, with the space at its sides. CSS pixels. */
function widthOf(element: Element): number {
  const range = document.createRange()
  range.selectNodeContents(element)
  const { paddingLeft, paddingRight } = getComputedStyle(element)
  return range.getBoundingClientRect().width + Number.parseFloat(paddingLeft) + Number.parseFloat(paddingRight)
}

/** Returns the width in CSS pixels that fits a column's heading, and its cells in the rows that are in the page. */
export function fittedWidth(grid: Element, heading: Element, place: number): number {
  const button = heading.querySelector('button') ?? heading
  const cells = grid.querySelectorAll(`td[data-column="${place}"]`)
  const widest = Math.max(widthOf(button), ...[...cells].map(widthOf))
  // One pixel more than the letters, which are measured in fractions.
  return Math.min(bounds.most, Math.max(bounds.least, Math.ceil(widest) + 1))
}
