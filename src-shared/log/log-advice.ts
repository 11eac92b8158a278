import type { Period } from '../days/quarter'
import type { IssueId } from '../records/ids'
import type { Collision } from './collision'
import type { Concern } from './concern'

/** What the office already knows about an interaction that is being written: proposals and warnings, none of which stops anybody. */
export type LogAdvice = {
  readonly concerned: readonly Concern[]
  /** What those present were last met about, newest first. */
  readonly recentIssueIds: readonly IssueId[]
  readonly collisions: readonly Collision[]
  /** The report that is locked for that day: what is logged in it now is a late entry. Null when none is. */
  readonly locked: Period | null
}
