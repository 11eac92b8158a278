import { longestList, mostListItems, nestedList } from '../../../src-shared/imports/nested-list'
import { Unreadable } from '../../../src-shared/imports/unreadable'
import { cellText } from '../mapping/cells/row-problem'
import type { ReadPriority } from './read-priority'
import type { Cell, ReadTable } from './read-table'
import type { Records } from './reading'

/** Reads a nested list. Throws an `Unreadable` if it has no lines, or more than are read. */
export function readList(text: string): Records<'priorities', ReadPriority> {
  if (text.length > longestList) throw new Unreadable('too-large')
  const items = nestedList(text)
  if (items.length === 0) throw new Unreadable('no-rows')
  if (items.length >= mostListItems) throw new Unreadable('too-large')
  const rows = items.map(({ line, level, name }) => ({
    place: { sheet: null, line },
    value: { level, name },
    problems: [],
  }))
  return { kind: 'priorities', rows, dropped: {}, passedOver: {} }
}

/** The text of a cell as copying it gives it. Blanks before it are kept, since they can be its indentation. */
const copied = (cell: Cell): string =>
  (typeof cell === 'string' ? cell : cellText(cell)).replace(/\s+$/u, '').replace(/[\t\n\r]+/gu, ' ')

/** Returns the first sheet of a workbook that is seen as the text that copying its cells gives, each row on its own line. */
export function listOfTable({ sheets }: ReadTable): string {
  const sheet = sheets.find(({ rows, isHidden }) => rows.length > 0 && !isHidden)
  const lines: string[] = []
  for (const { line, cells } of sheet?.rows ?? []) {
    if (line > longestList) break
    while (lines.length < line - 1) lines.push('')
    lines.push(cells.map(copied).join('\t'))
  }
  return lines.join('\n')
}
