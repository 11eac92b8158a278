import type { Period } from '../days/quarter'
import type { IssueId } from '../records/ids'
import type { DisclosedCounts } from './disclosure'

/** At most this many quarters are compared. */
export const comparedQuarters = 8

/**
 * A quarter that is compared with others: a calendar quarter (`2026Q4`) or, in a pack of a project quarter, a quarter of the project
 * (`PQ9`).
 */
export type ComparedQuarter = {
  readonly code: string
  readonly period: Period
  /** False if the quarter ended before the log began, or before the partner took part. Its counts are then null, not 0. */
  readonly hasLog: boolean
  /** True if the quarter was not over on the day the pack was made. */
  readonly isRunning: boolean
}

/** A quarter of the project, with the number of interactions in it and in the project up to its last day. Both are null without a log. */
export type ProjectQuarterCount = ComparedQuarter & {
  readonly number: number
  readonly count: number | null
  readonly cumulative: number | null
}

/** The project so far: its quarters up to the pack's last day, out of `of` in all. Swedish: projektet hittills. */
export type ProjectSoFar = { readonly quarters: readonly ProjectQuarterCount[]; readonly of: number }

/**
 * What a pack compares its period with. Secrecy-marked interactions are in none of these series; in `yearBefore` they are in the total and
 * the two shares, as in the pack's own figures.
 */
export type Comparison = {
  /** At most eight quarters, the earliest first. The last is the pack's own quarter, or the one of its last day. */
  readonly quarters: readonly ComparedQuarter[]
  /** The number of interactions of each issue in each of `quarters`. Null where there was no log. Every issue is listed. */
  readonly byIssue: Readonly<Record<IssueId, readonly (number | null)[]>>
  /** Null if the office counts by no project, or if the project had not begun. */
  readonly project: ProjectSoFar | null
  /** The same period last year. `figures` is null if the log had not begun or the partner did not take part then. */
  readonly yearBefore: { readonly period: Period; readonly figures: DisclosedCounts | null }
}

/** Returns the highest count of the series, so that all lines of a pack are drawn on one scale. 0 without any count. */
export const highestCount = (series: Iterable<readonly (number | null)[]>): number =>
  Math.max(0, ...[...series].flatMap(counts => counts.map(count => count ?? 0)))
