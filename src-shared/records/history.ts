import type { RowRule } from '../refusals/row-rule'
import type { ActionId } from './ids'

/** What one cell held before a change and after it; a link or a day is text as in the store. */
export type CellChange = {
  readonly column: string
  readonly before: string | number | null
  readonly after: string | number | null
}

/** One row that was made or changed, and what in it. */
export type RowChange = {
  readonly table: string
  readonly id: string
  readonly op: 'insert' | 'update'
  readonly cells: readonly CellChange[]
}

/** Why an action cannot be undone: the office began with it, or it locked or unlocked a report. */
export type FixedAs = 'beginning' | 'lock'

/** What one user action did: who (as `doerName` says it), when (an instant), and to which rows, newest first. */
export type ActionChanges = {
  readonly actionId: ActionId
  readonly by: string | null
  readonly at: string
  /** Null when it can be undone. */
  readonly fixedAs: FixedAs | null
  readonly changes: readonly RowChange[]
}

/**
 * Some of the history, newest first; an action that is longer than the page goes on in the next, which begins after the stamp `next`. The names
 * of everything mentioned come along, as they are today.
 */
export type HistoryPage = {
  readonly actions: readonly ActionChanges[]
  readonly next: string | null
  readonly names: Readonly<Record<string, string>>
}

/** Which changes to give: `id` asks for one row and what is part of it, in whichever table has it; `before` is a stamp. */
export type HistoryRequest = {
  readonly id?: string | undefined
  readonly before?: string | undefined
  readonly limit: number
}

/** A row that an undoing left as it is: what it is called today, and why it was left. */
export type LeftRow = {
  readonly table: string
  readonly id: string
  readonly name: string | null
  readonly reason: 'changed-since' | 'still-referred' | 'before-unrecorded' | 'against-rule'
  /** The rule it would break. */
  readonly rule?: RowRule
}
