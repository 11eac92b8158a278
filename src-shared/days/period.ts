import { addMonths, format, parseISO, subDays } from 'date-fns'
import { type IsoDate, isIsoDate } from './iso-date'
import { type Period, periodOf, type Quarter, readQuarter } from './quarter'
import { asWritten } from './written-date'

/** A period as read from text. `quarter` is null unless it is a calendar quarter; only those are compared with the one before. */
export type WrittenPeriod = { readonly period: Period; readonly quarter: Quarter | null }

const written = (date: Date): IsoDate => format(date, 'yyyy-MM-dd')

/**
 * Returns the days of a project's quarter. Quarters are three months each, counted from the project's first day: a project from 1 November
 * has quarters from November, February, May and August. The last one ends with the project. Undefined if the project has no such quarter.
 * Swedish: projektkvartal.
 */
export function projectQuarter(project: Period, number: number): Period | undefined {
  const start = parseISO(project.from)
  const from = written(addMonths(start, (number - 1) * 3))
  // Counted from the project's first day, not from the previous quarter. Otherwise a project that starts on a 31st would have gaps between
  // quarters.
  const to = written(subDays(addMonths(start, number * 3), 1))
  if (number < 1 || from > project.to) return undefined
  return { from, to: to < project.to ? to : project.to }
}

function days(from: IsoDate, to: IsoDate): Period | undefined {
  return isIsoDate(from) && isIsoDate(to) && from <= to ? { from, to } : undefined
}

/** A year, or one of its halves: `2026`, `2026H2`, `H2 2026`. */
function halfOf(text: string): readonly (string | undefined)[] {
  const [, half, after] = /^h([12])[\s-]*(\d{4})$/.exec(text) ?? []
  return after ? ['', after, half] : (/^(\d{4})(?:[\s-]*h([12]))?$/.exec(text) ?? [])
}

function readOther(text: string, project: Period | undefined): Period | undefined {
  const [, year, half] = halfOf(text)
  if (year) return days(`${year}-${half === '2' ? '07-01' : '01-01'}`, `${year}-${half === '1' ? '06-30' : '12-31'}`)
  const [, number] = /^pq\s*(\d{1,3})$/.exec(text) ?? []
  if (number) return project && projectQuarter(project, Number(number))
  const [, from, to] = /^(\S{10})\s*\.\.\s*(\S{10})$/.exec(text) ?? []
  return from && to ? days(from, to) : undefined
}

/**
 * Reads a period: a calendar quarter `2026Q4`, a project quarter `PQ9`, a half-year `2026H2` or `H2 2026`, a year `2026`, or its first and
 * last day `2026-10-01..2026-12-31`. Undefined for other text.
 */
export function readPeriod(text: string, project: Period | undefined): WrittenPeriod | undefined {
  const quarter = readQuarter(text)
  if (quarter) return { period: periodOf(quarter), quarter }
  const period = readOther(asWritten(text), project)
  return period && { period, quarter: null }
}
