import type { IsoDate } from '../../../src-shared/days/iso-date'
import type { Period } from '../../../src-shared/days/quarter'
import { type CountedQuarter, projectQuarters, quartersToCompare } from '../../../src-shared/packs/compared-quarters'
import type { ComparedQuarter, Comparison, ProjectSoFar } from '../../../src-shared/packs/comparison'
import type { DisclosedCounts } from '../../../src-shared/packs/disclosure'
import type { ByWhen } from '../../../src-shared/packs/indicator-lines'
import type { PackPeriod } from '../../../src-shared/packs/pack-period'
import type { IssueId, PartnerId } from '../../../src-shared/records/ids'
import type { Reader } from '../../schema'
import { projectOfQuarters } from '../figures/counts'
import { membershipWithin } from '../figures/reports'
import type { IndicatorSides } from './pack-indicators'
import { type QuarterLine, quarterCounts } from './quarter-counts'

/** What all packs of a period compare with, read once for all of them. */
export type ComparisonSides = {
  readonly quarters: readonly CountedQuarter[]
  /** Null if there is no project, or if it had not begun. */
  readonly project: ReturnType<typeof projectQuarters> | null
  readonly lines: readonly QuarterLine[]
}

/** Reads what the packs of a period compare with. */
export async function comparisonSides(db: Reader, period: PackPeriod, today: IsoDate): Promise<ComparisonSides> {
  const days = await projectOfQuarters(db)
  const quarters = quartersToCompare(period, days, today)
  const begun = days && projectQuarters(days, period, today)
  const project = begun && begun.quarters.length > 0 ? begun : null
  const lines = await quarterCounts(
    db,
    quarters.map(quarter => quarter.period),
    (project?.quarters ?? []).map(quarter => quarter.period),
  )
  return { quarters, project, lines }
}

const overlaps = (one: Period, other: Period): boolean => one.from <= other.to && other.from <= one.to

/** Returns the comparison of one partner's pack, or of the joint one (null). */
export async function comparisonOf(
  db: Reader,
  { quarters, project, lines }: ComparisonSides,
  { firstOn, periods }: Pick<IndicatorSides, 'firstOn' | 'periods'>,
  subject: {
    readonly partnerId: PartnerId | null
    readonly issues: readonly IssueId[]
    readonly figures: ByWhen<DisclosedCounts | null>
  },
): Promise<Comparison> {
  const { partnerId, issues, figures } = subject
  const begins = [...quarters, ...(project?.quarters ?? [])].map(({ period }) => period.from).sort()
  const whole = { from: begins[0] ?? periods.now.from, to: periods.now.to }
  const membership = partnerId === null ? null : await membershipWithin(db, partnerId, whole)
  const compared = ({ code, period, isRunning }: CountedQuarter): ComparedQuarter => ({
    code,
    period,
    isRunning,
    hasLog: firstOn !== null && period.to >= firstOn && (membership?.some(part => overlaps(part, period)) ?? true),
  })
  const ours = lines.filter(line => line.partnerId === partnerId)
  const numberOf = (of: QuarterLine['of'], place: number, issueId: IssueId | null): number =>
    ours.find(line => line.of === of && line.place === place && line.issueId === issueId)?.number ?? 0
  const shown = quarters.map(compared)
  let cumulative = 0
  const soFar: ProjectSoFar | null = project && {
    of: project.of,
    quarters: project.quarters.map((quarter, place) => {
      const known = compared(quarter)
      const count = known.hasLog ? numberOf('project', place, null) : null
      cumulative += count ?? 0
      return { ...known, number: quarter.number, count, cumulative: known.hasLog ? cumulative : null }
    }),
  }
  return {
    quarters: shown,
    byIssue: Object.fromEntries(
      issues.map(issue => [
        issue,
        shown.map(({ hasLog }, place) => (hasLog ? numberOf('quarters', place, issue) : null)),
      ]),
    ),
    project: soFar,
    yearBefore: { period: periods.yearBefore, figures: figures.yearBefore },
  }
}
