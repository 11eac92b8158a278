/** The inks of a drawing, named by purpose. The window gives them the colours of its theme, and a file those of paper. */
export const inks = [
  'text',
  'muted',
  'line',
  'edge',
  'paper',
  'bar',
  'strong',
  'on-strong',
  'tint-1',
  'tint-2',
  'tint-3',
  'tint-4',
] as const
export type Ink = (typeof inks)[number]

/** How a text is aligned at its point. */
export const alignments = ['start', 'middle', 'end'] as const

type Point = readonly [x: number, y: number]

/** A box. Its edge is drawn inside its bounds; a dashed edge means that something is missing. */
export type Box = {
  readonly mark: 'box'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly ink: Ink
  readonly edge?: Ink
  readonly isDashed?: true
  readonly round?: number
}
/** A straight line. */
export type Line = {
  readonly mark: 'line'
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
  readonly ink: Ink
  readonly weight: number
}
/** A round mark. */
export type Dot = {
  readonly mark: 'dot'
  readonly x: number
  readonly y: number
  readonly radius: number
  readonly ink: Ink
  readonly edge?: Ink
  readonly weight?: number
}
/** Text that can be read and searched. `turned` is clockwise, in degrees. */
export type Lettering = {
  readonly mark: 'text'
  readonly x: number
  readonly y: number
  readonly text: string
  readonly size: number
  readonly ink: Ink
  readonly isBold?: true
  readonly align?: (typeof alignments)[number]
  readonly turned?: number
}
/** A mark that is drawn as it is. */
export type PlainMark = Box | Line | Dot | Lettering

/**
 * Marks that belong together and say one thing, with the same in words as title. `cell` is the cell of the drawing's table to open, if
 * there is more behind it.
 */
export type Part = {
  readonly mark: 'part'
  readonly title: string
  readonly cell?: { readonly row: number; readonly column: number }
  readonly marks: readonly PlainMark[]
}
export type Mark = PlainMark | Part

/**
 * A chart, drawn once: the window, the printed page, Word and saved files all show the same drawing. It holds only plain marks and words,
 * nothing that runs or loads anything. Lengths are CSS pixels. Swedish: diagram.
 */
export type Drawing = {
  readonly width: number
  readonly height: number
  readonly title: string
  readonly description: string
  readonly marks: readonly Mark[]
}

const rounded = (value: number): number => Math.round(value * 10) / 10

/** Returns a box, with its position and size rounded to tenths of a pixel. */
export const box = (x: number, y: number, width: number, height: number, ink: Ink, more: Partial<Box> = {}): Box => ({
  mark: 'box',
  x: rounded(x),
  y: rounded(y),
  width: rounded(width),
  height: rounded(height),
  ink,
  ...more,
})

/** Returns a straight line, with its coordinates rounded to tenths of a pixel. */
export const line = (from: Point, to: Point, ink: Ink, weight = 1): Line => ({
  mark: 'line',
  x1: rounded(from[0]),
  y1: rounded(from[1]),
  x2: rounded(to[0]),
  y2: rounded(to[1]),
  ink,
  weight,
})

/** Returns a text mark, with its position rounded to tenths of a pixel. */
export const lettering = (
  x: number,
  y: number,
  text: string,
  size: number,
  ink: Ink,
  more: Partial<Lettering> = {},
): Lettering => ({ mark: 'text', x: rounded(x), y: rounded(y), text, size, ink, ...more })

/** Returns one of four tints, the strongest for the largest values. Zero has none (`paper`). */
export function tintOf(value: number, most: number): Ink {
  if (value <= 0 || most <= 0) return 'paper'
  const step = Math.min(4, Math.max(1, Math.ceil((value / most) * 4)))
  return `tint-${step as 1 | 2 | 3 | 4}`
}
