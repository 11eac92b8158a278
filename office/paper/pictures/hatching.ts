/** A rectangle; lengths are in the units of its picture. */
export type Rectangle = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** Returns a number as a picture writes it: with at most two decimals, so that the same picture gives the same bytes everywhere. */
export const drawnNumber = (value: number): string => String(Math.round(value * 100) / 100)

/**
 * Returns the path of slanting lines that fill a rectangle. They are drawn as lines and not as a pattern, which has an id that must be
 * unique on the page and is drawn as dots in a PDF. `step` is the distance between two lines along the side.
 */
export function hatching({ x, y, width, height }: Rectangle, step: number): string {
  const lines: string[] = []
  for (let at = step / 2; at < width + height; at += step) {
    // A line goes from the left or lower edge up to the upper or right one, at 45 degrees.
    const from = at <= height ? [x, y + at] : [x + at - height, y + height]
    const to = at <= width ? [x + at, y] : [x + width, y + at - width]
    lines.push(`M${from.map(drawnNumber).join(' ')}L${to.map(drawnNumber).join(' ')}`)
  }
  return lines.join('')
}
