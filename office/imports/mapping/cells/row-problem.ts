import type { ReadProblem, ReadProblemCode } from '../../../../src-shared/imports/read-problem'
import { trimmed } from '../../../../src-shared/names/seen-text'
import type { Cell } from '../../reading/read-table'

/** The longest words of a file that a problem holds, in characters. */
export const longestSaid = 200

/** Returns a problem with the words of the file, cut to what a problem holds, and what is proposed instead. */
export const rowProblem = (code: ReadProblemCode, field: string, said: string, proposed?: string): ReadProblem => ({
  code,
  field,
  ...(said === '' ? {} : { said: said.slice(0, longestSaid) }),
  ...(proposed === undefined ? {} : { proposed }),
})

/** What a cell was read as, and what is doubtful about it. */
export type ReadCell<Value> = { readonly value: Value; readonly problems: readonly ReadProblem[] }

/** Returns the text of a cell in the form that it is stored, as a user would type it. Empty for no cell and for the error of a formula. */
export function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return ''
  if (typeof cell === 'string') return trimmed(cell)
  if (typeof cell === 'number') return String(cell)
  if (typeof cell === 'boolean') return cell ? 'ja' : 'nej'
  return 'date' in cell ? cell.date : ''
}

/** Returns the words of the error of a formula, such as `#DIV/0!`; null for other cells. */
export const cellError = (cell: Cell | undefined): string | null =>
  typeof cell === 'object' && cell !== null && 'error' in cell ? cell.error : null

/** The longest text that is cut into names. Longer ones are no names, and are not looked through. */
export const longestNames = 5_000
