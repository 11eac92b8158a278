import type { IsoDate } from '../days/iso-date'
import { projectQuarter } from '../days/period'
import { type Period, periodOf, type Quarter, quarterBefore, quarterCode, quarterOf } from '../days/quarter'
import { comparedQuarters } from './comparison'
import { isRunning, type PackPeriod } from './pack-period'

/** A quarter as it is compared: it ends with the pack's period, so that nothing after the period is counted. */
export type CountedQuarter = { readonly code: string; readonly period: Period; readonly isRunning: boolean }

function cut(code: string, whole: Period, { period }: PackPeriod, today: IsoDate): CountedQuarter {
  const isCut = whole.to > period.to
  return {
    code,
    period: { from: whole.from, to: isCut ? period.to : whole.to },
    isRunning: isCut || isRunning(whole, today),
  }
}

/** Returns the quarters of a project that have begun by the last day of a period, and how many the project has in all. */
export function projectQuarters(
  project: Period,
  pack: PackPeriod,
  today: IsoDate,
): { readonly quarters: readonly (CountedQuarter & { readonly number: number })[]; readonly of: number } {
  const all: Period[] = []
  for (let quarter = projectQuarter(project, 1); quarter; quarter = projectQuarter(project, all.length + 1))
    all.push(quarter)
  const quarters = all.flatMap((quarter, index) =>
    quarter.from > pack.period.to ? [] : [{ number: index + 1, ...cut(`PQ${index + 1}`, quarter, pack, today) }],
  )
  return { quarters, of: all.length }
}

/**
 * Returns the quarters to compare a pack's period with, the earliest first: at most eight. In a pack of a project quarter they are the
 * project's, otherwise calendar quarters up to that of the period's last day.
 */
export function quartersToCompare(
  pack: PackPeriod,
  project: Period | undefined,
  today: IsoDate,
): readonly CountedQuarter[] {
  if (pack.kind === 'project-quarter' && project) {
    const begun = projectQuarters(project, pack, today).quarters
    return begun.slice(-comparedQuarters).map(({ code, period, isRunning }) => ({ code, period, isRunning }))
  }
  const quarters: Quarter[] = [quarterOf(pack.period.to)]
  while (quarters.length < comparedQuarters) quarters.unshift(quarterBefore(quarters[0] ?? quarterOf(pack.period.to)))
  return quarters.map(quarter => cut(quarterCode(quarter), periodOf(quarter), pack, today))
}
