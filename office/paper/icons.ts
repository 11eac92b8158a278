import type { PeriodState } from '../../src-shared/packs/blocks/first-page'
import { type Markup, tag } from './markup'
import { paperColours } from './paper-style'

const { accent } = paperColours

/** Returns a small sign that is never alone: the words beside it say the same, so that it is hidden from those who hear the page. */
const sign = (width: number, height: number, box: string, ...marks: readonly Markup[]): Markup =>
  tag('svg', { width: `${width}mm`, height: `${height}mm`, viewBox: box, 'aria-hidden': 'true' }, marks)

/** The arrow before what came of a result. The bundled letters have none. */
export const arrow: Markup = sign(
  2.8,
  2.2,
  '0 0 28 22',
  tag('path', { d: 'M1 11H24M15 3l9 8-9 8', fill: 'none', stroke: accent, 'stroke-width': 3.2 }),
)

const ring = tag('circle', { cx: 17, cy: 17, r: 14, fill: '#ffffff', stroke: accent, 'stroke-width': 4 })

/** A half-filled ring while the period goes on, a filled one when it is over, a padlock when the report is locked. */
export const stateIcons: Readonly<Record<PeriodState, Markup>> = {
  running: sign(3.4, 3.4, '0 0 34 34', ring, tag('path', { d: 'M17 3a14 14 0 0 1 0 28z', fill: accent })),
  ended: sign(3.4, 3.4, '0 0 34 34', ring, tag('circle', { cx: 17, cy: 17, r: 14, fill: accent })),
  locked: sign(
    3.2,
    3.6,
    '0 0 32 36',
    tag('rect', { x: 3, y: 15, width: 26, height: 19, rx: 3, fill: accent }),
    tag('path', { d: 'M9 15V10a7 7 0 0 1 14 0v5', fill: 'none', stroke: accent, 'stroke-width': 4 }),
  ),
}
