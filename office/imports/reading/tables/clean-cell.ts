import type { ReadProblem } from '../../../../src-shared/imports/read-problem'
import { seen } from '../../../../src-shared/names/seen-text'
import { longestCell, mostColumns } from '../limits'
import type { Cell } from '../read-table'

/** A line of a table while it is read. `width` is how many cells the file has, also where only the first ones are kept. */
export type TableLine = {
  readonly line: number
  readonly cells: readonly Cell[]
  readonly width: number
  readonly problems: readonly ReadProblem[]
  /** How many empty lines there are between this and the line before it. */
  readonly blankBefore: number
}

/** The longest that words of a file are repeated in a problem. */
const longestSaid = 200

/** Returns words of a file for a problem. */
export const said = (text: string): string => seen(text.slice(0, 2 * longestSaid)).slice(0, longestSaid)

/** Returns the name of a cell as spreadsheets write it, such as `B7`. The column is counted from 0. */
export function cellAddress(column: number, line: number): string {
  let letters = ''
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  return `${letters}${line}`
}

/** True for an empty cell, and for one with nothing but blanks. */
export const isBlankCell = (cell: Cell | undefined): boolean =>
  cell === null || cell === undefined || (typeof cell === 'string' && /^[ \t\u00a0]*$/.test(cell))

const noProblems: readonly ReadProblem[] = []

/** The errors that formulas give in a spreadsheet, in English and as a Swedish Excel writes them to a text. Nobody types one. */
const formulaErrors: ReadonlySet<string> = new Set(
  [
    'DIV/0! N/A NAME? NULL! NUM! REF! VALUE! GETTING_DATA SPILL! CALC! FIELD! BLOCKED! UNKNOWN! CONNECT!',
    'DIVISION/0! SAKNAS! NAMN? SKÄRNING! OGILTIGT! REFERENS! VÄRDEFEL! SPILL! BERÄKNING! FÄLT! BLOCKERAD!',
  ].flatMap(words => words.split(' ').map(word => `#${word}`)),
)

/** Returns the error of a formula in a cell, which workbooks mark and texts only write. Null for any other cell. */
function errorOf(cell: Cell): string | null {
  if (typeof cell === 'string') return cell.startsWith('#') && formulaErrors.has(cell) ? cell : null
  return typeof cell === 'object' && cell !== null && 'error' in cell ? cell.error : null
}

/**
 * Returns a line with its texts in the form they are stored, without empty cells at its end. A text that is too long is cut, the error of a
 * formula is marked, and columns past the last are left out; each is a problem of the line that names the cell. Null if nothing is left.
 */
export function cleanLine(line: number, cells: readonly Cell[], blankBefore: number): TableLine | null {
  let last = cells.length
  while (last > 0 && isBlankCell(cells[last - 1])) last -= 1
  if (last === 0) return null
  let problems: ReadProblem[] | undefined
  const tell = (problem: ReadProblem): void => {
    problems ??= []
    problems.push(problem)
  }
  const kept = cells.slice(0, Math.min(last, mostColumns)).map((cell, column): Cell => {
    const error = errorOf(cell)
    if (error !== null) {
      tell({ code: 'error-cell', field: cellAddress(column, line), said: said(error) })
      return { error: said(error) }
    }
    if (typeof cell !== 'string') return cell
    if (cell.length <= longestCell) return seen(cell) || null
    tell({ code: 'cell-too-long', field: cellAddress(column, line), said: said(cell) })
    return seen(cell.slice(0, longestCell))
  })
  if (last > mostColumns) tell({ code: 'too-many-cells', field: cellAddress(last - 1, line) })
  return { line, cells: kept, width: last, problems: problems ?? noProblems, blankBefore }
}
