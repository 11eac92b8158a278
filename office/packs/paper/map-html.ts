import type { MapBlock, MapCell, MapRow } from '../../../src-shared/packs/blocks/map-block'
import { type Markup, tag } from '../../paper/markup'
import type { PaperText } from './paper-text'
import { atEnd, divided, unit } from './piece'
import { columnsHtml } from './table-html'

/** The widths of the column of names and of the whole table, and the space around each cell, in millimetres. */
const width = { names: 45, all: 168, space: 1 }

const cellHtml = ({ step, count, lines }: MapCell): Markup =>
  tag(
    'td',
    { class: `step-${step}` },
    count === null
      ? lines.join(' ')
      : tag(
          'div',
          {},
          tag('b', {}, count),
          lines.length === 0
            ? null
            : [
                ' ',
                tag(
                  'small',
                  {},
                  lines.map((line, index) => [index === 0 ? null : tag('br', {}), line]),
                ),
              ],
        ),
  )

const rowHtml = ({ name, cells }: MapRow, paper: PaperText): Markup =>
  tag('tr', unit(), tag('th', { scope: 'row' }, paper.running(name)), cells.map(cellHtml))

/** Returns a map of coloured cells as a table: every cell says in figures and words what its colour says. */
export function mapHtml({ use, corner, columns, rows, legend, remark }: MapBlock, paper: PaperText): Markup {
  const room = width.all - width.names - width.space * (columns.length + 2)
  const step = room / Math.max(1, columns.length)
  return tag(
    'div',
    { class: 'table', ...divided('rows', 2) },
    tag(
      'table',
      { class: `map ${use}` },
      columnsHtml([width.names, ...columns.map(() => step)]),
      tag(
        'thead',
        {},
        tag(
          'tr',
          {},
          tag('th', { scope: 'col' }, corner),
          columns.map(({ heading, title }) =>
            heading === title
              ? tag('th', { scope: 'col' }, paper.running(heading))
              : tag('th', { scope: 'col' }, tag('abbr', { title }, heading)),
          ),
        ),
      ),
      tag(
        'tbody',
        {},
        rows.map(row => rowHtml(row, paper)),
      ),
    ),
    tag(
      'p',
      { class: 'legend', ...atEnd() },
      legend.map(({ step: strength, text }) => [
        tag('span', {}, tag('i', { class: `step-${strength}`, 'aria-hidden': 'true' }), text),
        ' ',
      ]),
      tag('span', { class: 'remark' }, remark),
    ),
  )
}
