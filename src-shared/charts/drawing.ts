/** The inks a drawing is made with, by what they are for: the window gives them the colours of its theme, a file those of paper. */
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

/** Where a text stands at its point. */
export const alignments = ['start', 'middle', 'end'] as const

type Point = readonly [x: number, y: number]

/** A box; its edge is drawn inside the same bounds, dashed where it stands for something that is missing. */
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
/** Words or a figure, as text that can be read and searched; turned counts degrees with the clock. */
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
export type PlainMark = Box | Line | Dot | Lettering

/** Marks that say one thing together, in words too; of a cell of the drawing's table when there is more behind it. */
export type Part = {
  readonly mark: 'part'
  readonly title: string
  readonly cell?: { readonly row: number; readonly column: number }
  readonly marks: readonly PlainMark[]
}
export type Mark = PlainMark | Part

/**
 * A picture of figures, drawn once: the window, the printed page, Word and the files saved all show this very drawing. It holds plain
 * marks and words only, nothing that runs or reaches out. Lengths are CSS pixels. Swedish: diagram.
 */
export type Drawing = {
  readonly width: number
  readonly height: number
  readonly title: string
  readonly description: string
  readonly marks: readonly Mark[]
}

const rounded = (value: number): number => Math.round(value * 10) / 10

export const box = (x: number, y: number, width: number, height: number, ink: Ink, more: Partial<Box> = {}): Box => ({
  mark: 'box',
  x: rounded(x),
  y: rounded(y),
  width: rounded(width),
  height: rounded(height),
  ink,
  ...more,
})

export const line = (from: Point, to: Point, ink: Ink, weight = 1): Line => ({
  mark: 'line',
  x1: rounded(from[0]),
  y1: rounded(from[1]),
  x2: rounded(to[0]),
  y2: rounded(to[1]),
  ink,
  weight,
})

export const lettering = (
  x: number,
  y: number,
  text: string,
  size: number,
  ink: Ink,
  more: Partial<Lettering> = {},
): Lettering => ({ mark: 'text', x: rounded(x), y: rounded(y), text, size, ink, ...more })

/** The four strengths of a tint, the strongest for the largest; nothing has none. */
export function tintOf(value: number, most: number): Ink {
  if (value <= 0 || most <= 0) return 'paper'
  const step = Math.min(4, Math.max(1, Math.ceil((value / most) * 4)))
  return `tint-${step as 1 | 2 | 3 | 4}`
}
