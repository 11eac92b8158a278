import type { ContactField, ContactMap } from '../../../../src-shared/imports/contact-field'
import type { ReadProblem } from '../../../../src-shared/imports/read-problem'
import { trimmed } from '../../../../src-shared/names/seen-text'
import { longestText } from '../../reading/longest-text'
import type { Cell, TableRow } from '../../reading/read-table'

/** The cells of one row that say something, by what their columns are read as. */
export type ContactCells = {
  /** Returns the texts of a field in the order of the columns, of one number or of all. */
  readonly all: (field: ContactField, number?: number) => readonly string[]
  /** Returns the first text of a field; empty if there is none. */
  readonly first: (field: ContactField, number?: number) => string
  /** Returns the numbers of the columns of a field that say something, the lowest first. */
  readonly numbers: (...fields: readonly ContactField[]) => readonly number[]
  readonly problems: readonly ReadProblem[]
  /** True if no column that is read says anything. */
  readonly isBlank: boolean
}

/** What programs write for nothing: a date of zeros, and a gender that nobody has chosen. */
const saysNothing: readonly (readonly [ContactField, RegExp])[] = [
  ['birthday', /^[0\s./-]+$/],
  ['anniversary', /^[0\s./-]+$/],
  ['gender', /^(?:ospecificerat|unspecified|0)$/i],
]

/** Returns the text of a cell; null if it is empty, or only says no. */
function cellText(cell: Cell | undefined): string | null {
  if (typeof cell === 'string') return trimmed(cell) || null
  if (typeof cell === 'number') return String(cell)
  return typeof cell === 'object' && cell && 'date' in cell ? cell.date : null
}

/** Returns the cells of a row. A cell with the error of a formula, or too long to be read, is a problem of its column. */
export function contactCells(row: TableRow, map: ContactMap, header: readonly string[]): ContactCells {
  const found = new Map<ContactField, { number: number; text: string }[]>()
  const problems: ReadProblem[] = []
  for (const [at, column] of map.entries()) {
    const cell = row.cells[at]
    if (!column || cell === undefined || cell === null) continue
    const where = header[at] ? { field: header[at] } : {}
    if (typeof cell === 'object' && 'error' in cell)
      problems.push({ code: 'error-cell', ...where, said: cell.error.slice(0, 200) })
    if (typeof cell === 'string' && cell.length > longestText) {
      problems.push({ code: 'cell-too-long', ...where })
      continue
    }
    const text = cellText(cell)
    if (text === null || saysNothing.some(([field, nothing]) => field === column.field && nothing.test(text))) continue
    const said = { number: column.number, text }
    const others = found.get(column.field)
    if (others) others.push(said)
    else found.set(column.field, [said])
  }
  const all = (field: ContactField, number?: number) =>
    (found.get(field) ?? []).filter(cell => number === undefined || cell.number === number).map(({ text }) => text)
  return {
    all,
    first: (field, number) => all(field, number)[0] ?? '',
    numbers: (...fields) => {
      const numbers = fields.flatMap(field => (found.get(field) ?? []).map(cell => cell.number))
      return numbers.length < 2 ? numbers : [...new Set(numbers)].sort((one, other) => one - other)
    },
    isBlank: found.size === 0 && problems.length === 0,
    problems,
  }
}
