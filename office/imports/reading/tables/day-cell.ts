import { isIsoDate } from '../../../../src-shared/days/iso-date'
import type { Cell } from '../read-table'

const [second, day] = [1_000, 86_400_000]
const dateTime = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(?::(\d{2}))?(?:\.\d+)?Z?)?$/

/** Returns the time of day or the length in hours, without seconds if they are zero. */
function clock(milliseconds: number): string {
  const seconds = Math.round(milliseconds / second)
  const two = (value: number): string => String(value).padStart(2, '0')
  const short = `${two(Math.floor(seconds / 3_600))}:${two(Math.floor(seconds / 60) % 60)}`
  return seconds % 60 === 0 ? short : `${short}:${two(seconds % 60)}`
}

/** Returns a day, or a day with a time, as a cell has it. A text that is none stays a text. */
export function dayCell(text: string): Cell {
  const [, on = '', at, seconds = '00'] = dateTime.exec(text) ?? []
  if (!isIsoDate(on)) return text
  if (at === undefined || (at === '00:00' && seconds === '00')) return { date: on }
  return { date: `${on}T${at}${seconds === '00' ? '' : `:${seconds}`}` }
}

/**
 * Returns the cell of a number that its format shows as a day or a time. A spreadsheet counts days from the end of 1899, or from 1904. The first
 * two months are no days of meetings but times of day and lengths such as 26:30, which are returned as texts.
 */
export function numberedDay(instant: Date, isFrom1904: boolean): Cell {
  const begin = isFrom1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 31)
  const since = Math.round((instant.getTime() - begin) / second) * second
  if (!Number.isFinite(since) || since < 0) return null
  if (since < 59 * day) return clock(since)
  return dayCell(new Date(begin + since).toISOString())
}
