import { timeOfFraction } from '../../../../src-shared/days/excel-day'
import type { IsoTime } from '../../../../src-shared/days/iso-date'
import { type LengthUnit, readMinutes } from '../../../../src-shared/days/written-length'
import { readSpan, readTime } from '../../../../src-shared/days/written-time'
import type { LogField } from '../../../../src-shared/imports/log-field'
import type { Cell } from '../../reading/read-table'
import { cellError, cellText, type ReadCell, rowProblem } from './row-problem'

/** The time of a row as a cell has it: the beginning, and the end if one is there. */
export type ReadTimes = { readonly time: IsoTime | null; readonly end: IsoTime | null }

const none: ReadTimes = { time: null, end: null }

/** Words that say that a meeting has no time of its own. */
const noTime = /^(?:-|–|heldag|hela dagen|all day|whole day|n\/a|tbd)$/i

/** A number that a spreadsheet keeps a time as: a part of a day, alone or after the number of a day. */
const asFraction = (cell: Cell | undefined): ReadTimes | undefined =>
  typeof cell === 'number' && cell > 0 && cell % 1 !== 0 && (cell < 1 || cell > 1000)
    ? { time: timeOfFraction(cell), end: null }
    : undefined

/** Reads a cell of a column of times: `09.00–10.00`, `kl. 13`, a time of a spreadsheet. Words that are no time are kept for the user to see. */
export function readTimeCell(cell: Cell | undefined, field: LogField): ReadCell<ReadTimes> {
  const error = cellError(cell)
  if (error !== null) return { value: none, problems: [rowProblem('error-cell', field, error)] }
  const fraction = asFraction(cell)
  if (fraction) return { value: fraction, problems: [] }
  const said = cellText(cell)
  if (said === '' || noTime.test(said)) return { value: none, problems: [] }
  const text = typeof cell === 'object' && cell !== null ? said.replace(/^.*[T ]/, '').replace(/\.\d+Z?$|Z$/, '') : said
  const span = readSpan(text) ?? (typeof cell === 'number' ? timeOfNumber(cell) : undefined)
  return span ? { value: span, problems: [] } : { value: none, problems: [rowProblem('no-such-time', field, said)] }
}

/** A time with a dot that the file has as a number: 9.3 is half past nine, as 9.30 loses its nought. */
function timeOfNumber(number: number): ReadTimes | undefined {
  const time = readTime(number.toFixed(2))
  return time === undefined ? undefined : { time, end: null }
}

/** Reads a cell of a column of lengths, in whole minutes. */
export function readLengthCell(cell: Cell | undefined, unit: LengthUnit): ReadCell<number | null> {
  const field: LogField = unit === 'hours' ? 'hours' : 'durationMinutes'
  const error = cellError(cell)
  if (error !== null) return { value: null, problems: [rowProblem('error-cell', field, error)] }
  const said = cellText(cell).replace('−', '-')
  if (said === '' || said === '-') return { value: null, problems: [] }
  const minutes = typeof cell === 'number' ? minutesOf(cell, unit) : readMinutes(said, unit)
  if (minutes !== undefined) return { value: minutes, problems: [] }
  const positive = /^- ?(\d.*)$/.exec(said)?.[1]
  const proposed = positive === undefined ? undefined : readMinutes(positive, unit)
  return {
    value: null,
    problems: [rowProblem(proposed === undefined ? 'unknown-value' : 'negative-duration', field, said)],
  }
}

/** A number of a spreadsheet can have more decimals than anybody types. */
const minutesOf = (number: number, unit: LengthUnit): number | undefined =>
  readMinutes(String(Math.round(unit === 'hours' ? number * 60 : number)))
