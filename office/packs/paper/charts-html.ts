import type { BarsBlock, CountedBlock, PairBlock } from '../../../src-shared/packs/blocks/chart-blocks'
import { type Markup, tag } from '../../paper/markup'
import { paperColours } from '../../paper/paper-style'
import { barsPicture } from '../../paper/pictures/bars-picture'
import { drawnNumber } from '../../paper/pictures/hatching'
import type { PaperText } from './paper-text'
import { divided, unit } from './piece'
import { columnsHtml, tableHtml } from './table-html'

/** Returns bars with a heading. */
export const barsHtml = (block: BarsBlock, { language }: PaperText): Markup =>
  tag('div', { class: 'bars' }, tag('h3', {}, block.heading), barsPicture(block, language))

const half = (block: PairBlock['left'], paper: PaperText): Markup =>
  block.kind === 'bars' ? barsHtml(block, paper) : tableHtml(block, paper)

/** Returns two tables or charts beside each other. They are never divided between pages. */
export const pairHtml = ({ left, right }: PairBlock, paper: PaperText): Markup =>
  tag('div', { class: 'pair' }, half(left, paper), right && half(right, paper))

/** The longest bar of a count, in millimetres. */
const longest = 74

/** Returns a bar as long as a count's share of the highest. Its number stands beside it, so that the bar itself says nothing. */
const barHtml = (share: number, isStrong: boolean): Markup =>
  tag(
    'svg',
    { width: `${longest}mm`, height: '3.2mm', viewBox: `0 0 ${longest} 3.2`, 'aria-hidden': 'true' },
    tag('rect', {
      x: 0,
      y: 0.5,
      width: drawnNumber(share * longest),
      height: 2.3,
      fill: isStrong ? paperColours.accent : paperColours.middle,
    }),
  )

/** Returns counts with bars beside them. */
export const countedHtml = ({ headings, rows }: CountedBlock, paper: PaperText): Markup =>
  tag(
    'div',
    { class: 'table', ...divided('rows', 2) },
    tag(
      'table',
      { class: 'rows counted' },
      columnsHtml([64, 20, 82]),
      tag(
        'thead',
        {},
        tag(
          'tr',
          {},
          tag('th', { scope: 'col' }, headings.name),
          tag('th', { scope: 'col', class: 'figure' }, headings.count),
          tag('td', {}),
        ),
      ),
      tag(
        'tbody',
        {},
        rows.map(({ name, count, share, isStrong }) =>
          tag(
            'tr',
            unit(),
            tag('th', { scope: 'row' }, paper.running(name)),
            tag('td', { class: 'figure' }, count),
            tag('td', { class: 'bar' }, barHtml(share, isStrong)),
          ),
        ),
      ),
    ),
  )
