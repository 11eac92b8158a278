import type { Sheet } from '../reading/read-table'
import { readDayCell } from './cells/day-column'
import { cellText } from './cells/row-problem'
import { headerMeaning } from './header-meaning'

/** The names of the columns of a sheet, and its rows below them. */
export type HeadedSheet = Pick<Sheet, 'name' | 'rows'> & { readonly header: readonly string[] }

/** The letters of a column in a spreadsheet, for a sheet whose columns have no names. */
export function columnLetters(at: number): string {
  const last = String.fromCharCode(65 + (at % 26))
  return at < 26 ? last : columnLetters(Math.floor(at / 26) - 1) + last
}

const near = '2020-01-01'

/** True if a row below the header is a second row of it: several of its cells are names of columns, and none is a day. */
function isHeader(names: readonly string[]): boolean {
  const meanings = names.filter(name => (headerMeaning(name)?.score ?? 0) >= 0.9)
  const said = names.filter(name => name !== '')
  const hasDay = said.some(name => readDayCell(name, { order: 'day-first', count: '1900', near }).hasYear)
  return !hasDay && meanings.length >= 2 && meanings.length * 2 >= said.length
}

/** The name of a column under the heading of a group: the lower name, with the group’s if it says nothing alone. */
function joined(group: string, name: string): string {
  if (name === '' || group === '') return name || group
  return headerMeaning(name)?.score === 1 ? name : `${group} ${name}`
}

/**
 * Returns the sheet with one name for each column. A header of two rows, such as groups of columns above their names, is put together to
 * one. A group is written only above its first column. A sheet without a header has the letters of a spreadsheet.
 */
export function withWholeHeader({ name, header, rows }: Sheet): HeadedSheet {
  const widest = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0)
  const letters = (from: number) =>
    Array.from({ length: Math.max(0, widest - from) }, (_, at) => columnLetters(from + at))
  if (header === null) return { name, rows, header: letters(0) }
  const upper = header.names.map(one => cellText(one))
  const [first] = rows
  const lower = first ? upper.map((_, at) => cellText(first.cells[at])) : []
  if (!first || !isHeader(lower)) return { name, rows, header: upper }
  let group = ''
  const names = upper.map((one, at) => {
    group = one === '' ? group : one
    return joined(one === '' && lower[at] === '' ? '' : group, lower[at] ?? '')
  })
  return { name, rows: rows.slice(1), header: names }
}
