import type { PageCell, PageColumn, PageRow, RowGroup, TableBlock } from '../../../src-shared/packs/blocks/table-block'
import { isFigure } from '../../../src-shared/packs/table'
import { type Inside, type Markup, tag } from '../../paper/markup'
import type { PaperText } from './paper-text'
import { atEnd, atStart, divided, unit } from './piece'

const looks = { plain: null, strong: 'strong', late: 'late', done: 'done', none: 'weak' } as const

const isRight = (column: PageColumn | undefined): boolean => column !== undefined && isFigure(column)
const isDay = (column: PageColumn | undefined): boolean => column?.type === 'day'

function classOf(column: PageColumn | undefined, cell?: PageCell): string | null {
  const names = [isRight(column) && 'figure', isDay(column) && 'whole', cell && looks[cell.tone]]
  return names.filter(Boolean).join(' ') || null
}

function cellInside({ text, mark }: PageCell, column: PageColumn | undefined, paper: PaperText): Inside {
  const words = column?.type === 'text' ? paper.running(text) : text
  return mark === undefined ? words : [words, tag('sup', {}, mark)]
}

const rowHtml = ({ cells, isSum }: PageRow, columns: readonly PageColumn[], paper: PaperText): Markup =>
  tag(
    'tr',
    { class: isSum ? 'sum' : null, ...unit() },
    cells.map((cell, index) => {
      const column = columns[index]
      const inside = cellInside(cell, column, paper)
      return index === 0
        ? tag('th', { scope: 'row', class: classOf(column, cell) }, inside)
        : tag('td', { class: classOf(column, cell) }, inside)
    }),
  )

const groupHtml = ({ heading, rows }: RowGroup, columns: readonly PageColumn[], paper: PaperText): Markup =>
  tag(
    'tbody',
    {},
    heading === null
      ? null
      : tag(
          'tr',
          { class: 'group', ...unit(true) },
          tag('th', { colspan: columns.length, scope: 'rowgroup' }, heading),
        ),
    rows.map(row => rowHtml(row, columns, paper)),
  )

/** Returns the widths of columns, in millimetres. */
export const columnsHtml = (widths: readonly number[]): Markup =>
  tag(
    'colgroup',
    {},
    widths.map(width => tag('col', { style: `width:${width}mm` })),
  )

/** Returns a table. Its head is repeated on each page, its rows are not divided, and a sum is not parted from the row above it. */
export function tableHtml(block: TableBlock, paper: PaperText): Markup {
  const { caption, columns, groups, more, note } = block
  return tag(
    'div',
    { class: 'table', ...divided('rows', 2) },
    tag(
      'table',
      { class: 'rows' },
      caption && tag('caption', atStart(), caption),
      columnsHtml(columns.map(({ millimetres }) => millimetres)),
      tag(
        'thead',
        {},
        tag(
          'tr',
          {},
          columns.map(column => tag('th', { scope: 'col', class: classOf(column) }, paper.running(column.heading))),
        ),
      ),
      groups.map(group => groupHtml(group, columns, paper)),
    ),
    more && tag('p', { class: 'caption', ...atEnd() }, more),
    note && tag('p', { class: 'caption', ...atEnd() }, paper.running(note)),
  )
}
