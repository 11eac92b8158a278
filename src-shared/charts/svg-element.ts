import type { Box, Dot, Drawing, Ink, Lettering, Line, Mark } from './drawing'

/** An SVG element before it is output: React renders it on the page, and `svgText` writes it to a file. */
export type SvgElement = {
  readonly tag: string
  /** With React's attribute names; `svgText` converts them to SVG's. */
  readonly attributes: Readonly<Record<string, string | number>>
  readonly children: readonly (SvgElement | string)[]
}

/** How a drawing is shown: its colours, its font, and a name that must be unique on the page. */
export type Look = {
  readonly name: string
  readonly font: string
  readonly colour: (ink: Ink) => string
  /** Set to mark the cells that can be opened; only the window needs it. */
  readonly areCellsMarked?: true
}

const element = (
  tag: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  ...children: readonly (SvgElement | string)[]
): SvgElement => ({
  tag,
  attributes: Object.fromEntries(
    Object.entries(attributes).filter((entry): entry is [string, string | number] => entry[1] !== undefined),
  ),
  children,
})

type Drawer = { readonly [M in Mark as M['mark']]: (mark: M, look: Look) => SvgElement }

function boxElement({ x, y, width, height, ink, edge, isDashed, round }: Box, { colour }: Look): SvgElement {
  const inset = edge === undefined ? 0 : 0.5
  return element('rect', {
    x: x + inset,
    y: y + inset,
    width: Math.max(0, width - 2 * inset),
    height: Math.max(0, height - 2 * inset),
    rx: round,
    fill: colour(ink),
    stroke: edge && colour(edge),
    strokeDasharray: isDashed && '3 3',
  })
}

const drawer: Drawer = {
  box: boxElement,
  line: ({ x1, y1, x2, y2, ink, weight }: Line, { colour }) =>
    element('line', { x1, y1, x2, y2, stroke: colour(ink), strokeWidth: weight }),
  dot: ({ x, y, radius, ink, edge, weight }: Dot, { colour }) =>
    element('circle', {
      cx: x,
      cy: y,
      r: radius,
      fill: colour(ink),
      stroke: edge && colour(edge),
      strokeWidth: edge && (weight ?? 1),
    }),
  text: ({ x, y, text, size, ink, isBold, align, turned }: Lettering, { colour }) =>
    element(
      'text',
      {
        x,
        y,
        fontSize: size,
        fontWeight: isBold && 600,
        textAnchor: align,
        fill: colour(ink),
        transform: turned === undefined ? undefined : `rotate(${turned} ${x} ${y})`,
      },
      text,
    ),
  part: ({ title, cell, marks }, look) =>
    element(
      'g',
      { 'data-cell': look.areCellsMarked && cell && `${cell.row},${cell.column}` },
      element('title', {}, title),
      ...marks.map(mark => drawn(mark, look)),
    ),
}

const drawn = (mark: Mark, look: Look): SvgElement =>
  (drawer[mark.mark] as (mark: Mark, look: Look) => SvgElement)(mark, look)

/** Returns a drawing as SVG, with its title and description for people who cannot see it. */
export function svgElement(drawing: Drawing, look: Look): SvgElement {
  const { width, height, title, description, marks } = drawing
  const [titleId, descriptionId] = [`${look.name}-title`, `${look.name}-description`]
  return element(
    'svg',
    {
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'img',
      'aria-labelledby': titleId,
      'aria-describedby': descriptionId,
      fontFamily: look.font,
    },
    element('title', { id: titleId }, title),
    element('desc', { id: descriptionId }, description),
    ...marks.map(mark => drawn(mark, look)),
  )
}
