import { addMonths, format, parseISO, subMonths, subYears } from 'date-fns'
import type { IsoDate } from '../days/iso-date'
import { readPeriod } from '../days/period'
import { type Period, type Quarter, quarterBefore, quarterCode, quarterOf } from '../days/quarter'
import { monthsLong } from '../days/whole-months'
import { dayAfter, daysBetween } from '../days/working-days'
import { asWritten } from '../days/written-date'
import { Refused } from '../refusals/refusal'

/** What kind of period a pack is about. */
export type PackPeriodKind = 'quarter' | 'project-quarter' | 'half-year' | 'year' | 'free'

/** A pack's period, its code (`2026Q4`, `PQ9`, `2026H2`, `2026` or its days), and the equally long periods before and after. */
export type PackPeriod = {
  readonly code: string
  readonly kind: PackPeriodKind
  readonly quarter: Quarter | null
  readonly period: Period
  readonly before: Period
  readonly after: Period
}

const written = (date: Date): IsoDate => format(date, 'yyyy-MM-dd')

/** Returns the periods before and after. Whole months are followed by as many whole months, other periods by as many days. */
export function neighbours({ from, to }: Period): { readonly before: Period; readonly after: Period } {
  const [first, past] = [parseISO(from), parseISO(dayAfter(to, 1))]
  const months = monthsLong({ from, to })
  if (months !== null)
    return {
      before: { from: written(subMonths(first, months)), to: dayAfter(from, -1) },
      after: { from: written(past), to: dayAfter(written(addMonths(past, months)), -1) },
    }
  const days = daysBetween(from, to) + 1
  return {
    before: { from: dayAfter(from, -days), to: dayAfter(from, -1) },
    after: { from: dayAfter(to, 1), to: dayAfter(to, days) },
  }
}

/** Returns the same period last year. The last day of February stays the last day of February. */
export const yearBefore = ({ from, to }: Period): Period => ({
  from: written(subYears(parseISO(from), 1)),
  to: dayAfter(written(subYears(parseISO(dayAfter(to, 1)), 1)), -1),
})

function kindOf(text: string): PackPeriodKind {
  if (/^pq/.test(text)) return 'project-quarter'
  if (/h[12]$/.test(text)) return 'half-year'
  return /^\d{4}$/.test(text) ? 'year' : 'free'
}

/** Reads a period with its neighbours, also one that has not begun. Throws a refusal if the text is not a period. */
export function namedPeriod(text: string, project: Period | undefined): PackPeriod {
  const read = readPeriod(text, project)
  if (!read) throw new Refused({ code: 'unknown-period', text })
  const { period, quarter } = read
  const tidy = asWritten(text).replace(/^(h[12])[\s-]*(\d{4})$/, '$2$1')
  const kind = quarter ? 'quarter' : kindOf(tidy)
  const days = `${period.from}_${period.to}`
  const code = quarter ? quarterCode(quarter) : kind === 'free' ? days : tidy.replaceAll(/[\s-]/g, '').toUpperCase()
  return { code, kind, quarter, period, ...neighbours(period) }
}

/** Reads a pack's period. Throws a refusal if the text is not a period, or if the period has not begun. */
export function packPeriod(text: string, project: Period | undefined, today: IsoDate): PackPeriod {
  const named = namedPeriod(text, project)
  const { from, to } = named.period
  if (from > today) throw new Refused({ code: 'period-in-future', from, to })
  return named
}

/** True if the period is not over, so its figures may change. Its last day still belongs to it. */
export const isRunning = ({ to }: Period, today: IsoDate): boolean => to >= today

/** Returns the code of the latest calendar quarter that has ended, which is the one to report on. */
export const lastFullQuarter = (today: IsoDate): string => quarterCode(quarterBefore(quarterOf(today)))
