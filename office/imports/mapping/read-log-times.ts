import type { IsoDate } from '../../../src-shared/days/iso-date'
import { minutesBetween } from '../../../src-shared/days/written-time'
import type { ReadProblem } from '../../../src-shared/imports/read-problem'
import type { ReadDay } from './cells/day-text'
import { cellText, type ReadCell, rowProblem } from './cells/row-problem'
import { readLengthCell, readTimeCell } from './cells/time-cell'
import type { RowCells } from './log-row-cells'
import type { ReadInteraction } from './read-interaction'

/** The part of a row that says when it was and how long it took. */
export type TimedPart = Pick<ReadInteraction, 'startsOn' | 'week' | 'startsTime' | 'endsTime' | 'durationMinutes'>

/** The length that is written, in a column of hours or of minutes. */
function writtenLength(cells: RowCells) {
  const hours = readLengthCell(cells.cell('hours'), 'hours')
  const minutes = readLengthCell(cells.cell('durationMinutes'), 'minutes')
  return { value: hours.value ?? minutes.value, problems: [...hours.problems, ...minutes.problems] }
}

const saidTime = (cells: RowCells): string =>
  [cells.text('startsTime'), cells.text('endsTime')].filter(text => text !== '').join(' – ')

/** Reads when a row was. A time in a column of its own is taken before one beside the day, and a written length before that of the times. */
export function readTimedPart(cells: RowCells, day: ReadDay): ReadCell<TimedPart> {
  const start = readTimeCell(cells.cell('startsTime'), 'startsTime')
  const end = readTimeCell(cells.cell('endsTime'), 'endsTime')
  const length = writtenLength(cells)
  const startsTime = start.value.time ?? day.time
  const written = end.value.time ?? start.value.end ?? (start.value.time === null ? day.end : null)
  const problems: ReadProblem[] = [...day.problems, ...start.problems, ...end.problems, ...length.problems]
  const span = startsTime !== null && written !== null ? minutesBetween(startsTime, written) : null
  const isBackwards = span !== null && span <= 0
  if (isBackwards)
    problems.push(rowProblem('ends-before-start', 'startsTime', saidTime(cells) || cells.text('startsOn')))
  const spanned = isBackwards ? null : span
  if (spanned !== null && length.value !== null && spanned !== length.value)
    problems.push(rowProblem('lengths-differ', 'durationMinutes', String(spanned), String(length.value)))
  const value: TimedPart = {
    startsOn: day.on,
    week: day.week,
    startsTime,
    endsTime: isBackwards ? null : written,
    durationMinutes: length.value ?? spanned,
  }
  return { value, problems }
}

/** Returns the day that a last day is counted from: the day of the row, the one that is proposed for it, or today. */
export const dayToCountFrom = ({ on, problems }: ReadDay, today: IsoDate): IsoDate =>
  on ?? problems.find(({ proposed }) => proposed !== undefined)?.proposed ?? today

/** Returns the text of a cell that holds a promise, without what says that there is none. */
export const promiseOf = (text: string): string =>
  /^(?:[-–—]|nej|ingen|inget|no|none)$/i.test(cellText(text)) ? '' : text
