const ways: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
}

/** The nearest cell in the direction of an arrow key. Cells straight ahead come before those to the side. Null if there is none. */
export function nextCell(drawing: Element, from: Element, key: string): SVGElement | null {
  const way = ways[key]
  if (!way) return null
  const middle = (cell: Element): readonly [number, number] => {
    const { left, top, width, height } = cell.getBoundingClientRect()
    return [left + width / 2, top + height / 2]
  }
  const [fromX, fromY] = middle(from)
  let best: { readonly cell: SVGElement; readonly distance: number } | null = null
  for (const cell of drawing.querySelectorAll<SVGElement>('[data-cell]')) {
    const [x, y] = middle(cell)
    const ahead = (x - fromX) * way[0] + (y - fromY) * way[1]
    const aside = Math.abs((x - fromX) * way[1]) + Math.abs((y - fromY) * way[0])
    if (ahead < 2) continue
    const distance = ahead + 4 * aside
    if (best === null || distance < best.distance) best = { cell, distance }
  }
  return best?.cell ?? null
}
