import type { Bar } from '../../../src-shared/packs/blocks/issue-block'
import { type Markup, tag } from '../markup'
import { paperColours } from '../paper-style'
import { drawnNumber, hatching } from './hatching'

/** Where a bar stands: its middle, the line it stands on, its width, and the height of a count of one. Lengths are in millimetres. */
export type BarPlace = {
  readonly middle: number
  readonly ground: number
  readonly width: number
  readonly perCount: number
  /** The size of the number above it. */
  readonly letters: number
}

/** Returns a text of a picture. Its size is in millimetres. */
export const pictureText = (
  text: string,
  x: number,
  y: number,
  size: number,
  look: { readonly weak?: boolean; readonly bold?: boolean; readonly start?: boolean } = {},
): Markup =>
  tag(
    'text',
    {
      x: drawnNumber(x),
      y: drawnNumber(y),
      'font-size': size,
      'text-anchor': look.start ? null : 'middle',
      'font-weight': look.bold ? 600 : null,
      fill: look.weak ? paperColours.weak : paperColours.ink,
    },
    text,
  )

/** Returns a straight line of a picture. */
export const pictureLine = (path: string, colour: string, weight: number): Markup =>
  tag('path', { d: path, stroke: colour, 'stroke-width': weight, fill: 'none' })

function filled(bar: Bar, { middle, ground, width, perCount }: BarPlace, count: number): Markup[] {
  const height = count * perCount
  const place = { x: middle - width / 2, y: ground - height, width, height }
  const box = {
    x: drawnNumber(place.x),
    y: drawnNumber(place.y),
    width: drawnNumber(width),
    height: drawnNumber(height),
  }
  if (bar.state !== 'running')
    return [tag('rect', { ...box, fill: bar.isThisPeriod ? paperColours.accent : paperColours.middle })]
  return [
    tag('rect', { ...box, fill: '#ffffff', stroke: paperColours.accent, 'stroke-width': 0.3 }),
    pictureLine(hatching(place, 1.1), paperColours.accent, 0.4),
  ]
}

/** Returns a bar with its number: a short dash without a log, a dot for what is to come, nothing but the line it stands on for 0. */
export function barMarks(bar: Bar, place: BarPlace, number: string): Markup[] {
  const { middle, ground, perCount, letters } = place
  if (bar.state === 'coming')
    return [tag('circle', { cx: drawnNumber(middle), cy: drawnNumber(ground - 1.1), r: 0.35, fill: paperColours.dash })]
  if (bar.count === null)
    return [pictureLine(`M${drawnNumber(middle - 1)} ${drawnNumber(ground - 1.1)}h2`, paperColours.dash, 0.3)]
  const above = ground - bar.count * perCount - 0.8
  return [
    ...(bar.count > 0 ? filled(bar, place, bar.count) : []),
    ...(bar.isLabelled ? [pictureText(number, middle, above, letters, { bold: bar.isThisPeriod })] : []),
  ]
}

/** Returns a picture of a size in millimetres. Its words are what is read to those who cannot see it. */
export const picture = (width: number, height: number, words: string, ...marks: readonly Markup[]): Markup =>
  tag(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: `${width}mm`,
      height: `${height}mm`,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'aria-label': words,
    },
    tag('title', {}, words),
    marks,
  )
