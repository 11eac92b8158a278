import type { Period } from '../days/quarter'
import type { OpenCommitment } from '../log/commitment'
import type { CoverageCell } from '../packs/coverage'
import type { DecisionProcess } from './decision-process'
import type { IssueVersion } from './issue-version'
import type { Position } from './position'
import type { Issue } from './reference'

/** What an issue's screen shows beside the timeline. */
export type IssueFacts = Issue & {
  /** Joint and regional wordings, including past and coming ones. `inForce` has the ids of those that hold today. */
  readonly versions: readonly IssueVersion[]
  readonly inForce: readonly string[]
  readonly processes: readonly DecisionProcess[]
  readonly positions: readonly Position[]
  readonly commitments: readonly OpenCommitment[]
  /** Whom the issue has been carried to in `coveragePeriod`, gaps included. */
  readonly coverage: readonly CoverageCell[]
  readonly coveragePeriod: Period
}
