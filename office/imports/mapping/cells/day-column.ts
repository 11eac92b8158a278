import { atOnce, type Pausing } from '../../../../db/work-step'
import { readSerial } from '../../../../src-shared/days/excel-day'
import { type IsoDate, isIsoDate } from '../../../../src-shared/days/iso-date'
import { dayAfter } from '../../../../src-shared/days/working-days'
import { readTime } from '../../../../src-shared/days/written-time'
import type { Cell } from '../../reading/read-table'
import { remembered } from '../names/remembered'
import { type DayRules, noDay, type ReadDay, readDayText } from './day-text'
import { cellError, cellText, rowProblem } from './row-problem'

const field = 'startsOn'

/** A cell that its file has as a day. Midnight is no time: a spreadsheet keeps every day as its midnight. */
function readDate(date: string): ReadDay {
  const [, on = '', time = ''] = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(?::\d{2})?(?:\.\d+)?Z?)?$/.exec(date) ?? []
  if (!isIsoDate(on)) return noDay(rowProblem('no-such-day', field, date))
  return { ...noDay(), on, time: time === '00:00' ? null : (readTime(time) ?? null), hasYear: true }
}

/** Reads one cell of a column of days. */
export function readDayCell(cell: Cell | undefined, rules: DayRules): ReadDay {
  const error = cellError(cell)
  if (error !== null) return noDay(rowProblem('error-cell', field, error))
  if (typeof cell === 'object' && cell !== null && 'date' in cell) return readDate(cell.date)
  const serial = typeof cell === 'number' ? readSerial(cell, rules.count) : undefined
  if (serial) return { ...noDay(), ...serial, hasYear: true }
  // A day with a dot that the file has as a number has lost a nought: 7.1 can be 7 January or 7 October.
  const isBroken = typeof cell === 'number' && !Number.isInteger(cell)
  return isBroken ? noDay(rowProblem('no-such-day', field, String(cell))) : readDayText(cellText(cell), rules)
}

/** What a column of days is read by: how its days are written, and the day to count from if no cell has a year. */
export type ColumnRules = Omit<DayRules, 'near'> & { readonly sheet: string | null; readonly today: IsoDate }

/** Half a year: of the days without a year, the one that is nearest to this long ago is the latest that has been. */
const halfAYear = 182

/** The middle of the year that a sheet is named after; null if its name has no year. */
const yearOfSheet = (sheet: string | null): IsoDate | null => {
  const year = /(?<!\d)(?:19|20)\d{2}(?!\d)/.exec(sheet ?? '')?.[0]
  return year === undefined ? null : `${year}-07-01`
}

const usualNear = ({ sheet, today }: ColumnRules): IsoDate => yearOfSheet(sheet) ?? dayAfter(today, -halfAYear)

/**
 * Reads the days of all rows of a sheet, in order. A day without a year is the one nearest to the day before it in the sheet, or to the
 * day after it where none is before, so that a list over New Year is read right. Where no cell has a year, the days are those of the year
 * that the sheet is named after. Otherwise the last row is the latest such day that has been.
 */
export function* readingDays(cells: readonly (Cell | undefined)[], rules: ColumnRules): Pausing<readonly ReadDay[]> {
  const read = (cell: Cell | undefined, near: IsoDate) => readDayCell(cell, { ...rules, near })
  const usual = usualNear(rules)
  const usually = remembered(text => read(text, usual))
  const days: ReadDay[] = []
  for (const cell of cells) {
    days.push(typeof cell === 'string' ? usually(cell) : read(cell, usual))
    yield
  }
  const sure = days.findIndex(({ on, hasYear }) => on !== null && hasYear)
  if (sure < 0 && yearOfSheet(rules.sheet) !== null) return days
  const dated = (at: number, near: IsoDate): IsoDate => {
    if (days[at]?.hasYear === false) days[at] = read(cells[at], near)
    return days[at]?.on ?? near
  }
  const first = sure < 0 ? days.length : sure
  const start = days[sure]?.on ?? usual
  let near = start
  for (let at = first - 1; at >= 0; at -= 1) near = dated(at, near)
  near = start
  for (let at = first + 1; at < days.length; at += 1) near = dated(at, near)
  return days
}

/** Returns the same, without a stop. */
export const readDayColumn = (cells: readonly (Cell | undefined)[], rules: ColumnRules): readonly ReadDay[] =>
  atOnce(readingDays(cells, rules))

/** True if the days of a column can only have the month first: some cell has no day otherwise, and none has only the day first. */
export function isMonthFirst(cells: readonly (Cell | undefined)[], rules: ColumnRules): boolean {
  const near = usualNear(rules)
  const isMonth = (cell: Cell | undefined) =>
    readDayCell(cell, { ...rules, order: 'day-first', near }).problems.some(({ code }) => code === 'month-first')
  const isDay = (cell: Cell | undefined) => /^\s*(?:1[3-9]|2\d|3[01])[/.-]\d{1,2}[/.-]\d{2,4}/.test(cellText(cell))
  return cells.some(isMonth) && !cells.some(isDay)
}
