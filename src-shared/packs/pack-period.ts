import { addMonths, differenceInMonths, format, parseISO, subMonths } from 'date-fns'
import type { IsoDate } from '../days/iso-date'
import { readPeriod } from '../days/period'
import { type Period, type Quarter, quarterBefore, quarterCode, quarterOf } from '../days/quarter'
import { dayAfter, daysBetween } from '../days/working-days'
import { asWritten } from '../days/written-date'
import { Refused } from '../refusals/refusal'

/** What kind of period a pack is about. */
export type PackPeriodKind = 'quarter' | 'project-quarter' | 'half-year' | 'year' | 'free'

/** A pack's period with its code (`2026Q4`, `PQ9`, `2026H2`, `2026` or its days) and its neighbours, as long as itself. */
export type PackPeriod = {
  readonly code: string
  readonly kind: PackPeriodKind
  readonly quarter: Quarter | null
  readonly period: Period
  readonly before: Period
  readonly after: Period
}

const written = (date: Date): IsoDate => format(date, 'yyyy-MM-dd')

/** The periods before and after; whole months are compared with as many whole months, other days with as many days. */
export function neighbours({ from, to }: Period): { readonly before: Period; readonly after: Period } {
  const [first, past] = [parseISO(from), parseISO(dayAfter(to, 1))]
  const months = differenceInMonths(past, first)
  if (months > 0 && written(addMonths(first, months)) === written(past))
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

function kindOf(text: string): PackPeriodKind {
  if (/^pq/.test(text)) return 'project-quarter'
  if (/h[12]$/.test(text)) return 'half-year'
  return /^\d{4}$/.test(text) ? 'year' : 'free'
}

/** Reads a pack's period. Refuses a text that is no period, and one that has not begun. */
export function packPeriod(text: string, project: Period | undefined, today: IsoDate): PackPeriod {
  const read = readPeriod(text, project)
  if (!read) throw new Refused({ code: 'unknown-period', text })
  const { period, quarter } = read
  if (period.from > today) throw new Refused({ code: 'period-in-future', from: period.from, to: period.to })
  const tidy = asWritten(text).replace(/^(h[12])[\s-]*(\d{4})$/, '$2$1')
  const kind = quarter ? 'quarter' : kindOf(tidy)
  const days = `${period.from}_${period.to}`
  const code = quarter ? quarterCode(quarter) : kind === 'free' ? days : tidy.replaceAll(/[\s-]/g, '').toUpperCase()
  return { code, kind, quarter, period, ...neighbours(period) }
}

/** Whether a period goes on: what is counted in it today may change until its last day has been. */
export const isRunning = ({ to }: Period, today: IsoDate): boolean => to >= today

/** The latest calendar quarter that has ended, which is the one to report on. */
export const lastFullQuarter = (today: IsoDate): string => quarterCode(quarterBefore(quarterOf(today)))
