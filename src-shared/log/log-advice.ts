import type { Period } from '../days/quarter'
import type { Freshness } from '../program/sharing'
import type { IssueId } from '../records/ids'
import type { Collision } from './collision'
import type { Concern } from './concern'

/** What the office already knows about an interaction being written: proposals and warnings. None of them blocks it. */
export type LogAdvice = {
  readonly concerned: readonly Concern[]
  /** The issues of the participants' last interactions, newest first. */
  readonly recentIssueIds: readonly IssueId[]
  readonly collisions: readonly Collision[]
  /** How fresh the colleagues' data is here, on which the warnings rest; empty if the office is not shared. */
  readonly freshness: readonly Freshness[]
  /** The period of the locked report that covers the day; null if there is none. An interaction logged in it becomes a late entry. */
  readonly locked: Period | null
}
