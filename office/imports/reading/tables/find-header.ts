import { trimmedLine } from '../../../../src-shared/names/seen-text'
import type { Cell } from '../read-table'
import { isBlankCell, type TableLine } from './clean-cell'

/** How many lines may come before the names of the columns, and how many are looked at to see how wide the table is. */
const [mostBefore, lookedAt] = [30, 60]
const longestName = 80

const isNumberLike = (text: string): boolean => /^[-+]?[\d\s.,:/%-]+$/.test(text)
/** A day in any form that begins or ends with a year, or a week. Names of columns may hold a year alone. */
const isDateLike = (text: string): boolean => /\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}|^v\.? ?\d/i.test(text)

/** True if the cell can be the name of a column. */
function isName(cell: Cell | undefined): boolean {
  if (typeof cell !== 'string') return false
  const text = trimmedLine(cell)
  if (text.length > longestName || !/\p{L}/u.test(text)) return false
  return !isNumberLike(text) && !isDateLike(text) && !/\S@\S/.test(text)
}

const filled = (line: TableLine): number =>
  line.cells.reduce((sum: number, cell) => sum + (isBlankCell(cell) ? 0 : 1), 0)

/** True if nearly all of the cells are names, and different ones. An address or a day among them shows a row. */
function isOfNames(line: TableLine): boolean {
  const cells = line.cells.filter(cell => !isBlankCell(cell))
  const names = cells.filter(isName).map(cell => trimmedLine(String(cell)).toLowerCase())
  const isRow = cells.some(cell => typeof cell === 'string' && (/\S@\S/.test(cell) || isDateLike(cell)))
  return !isRow && names.length >= 0.7 * cells.length && new Set(names).size >= 0.8 * names.length
}

/**
 * Returns the index of the line that holds the names of the columns, or null. It is the first of the first lines that is nearly as wide as the
 * table and has only names. In a table of one column it can only be the first line.
 */
export function headerIndex(lines: readonly TableLine[]): number | null {
  const widest = lines.slice(0, lookedAt).reduce((most, line) => Math.max(most, filled(line)), 0)
  if (widest === 1) return lines[0] && isOfNames(lines[0]) && lines.length > 1 ? 0 : null
  const found = lines.slice(0, mostBefore).findIndex(line => {
    const names = filled(line)
    return names >= 2 && names >= 0.6 * widest && isOfNames(line)
  })
  return found === -1 ? null : found
}
