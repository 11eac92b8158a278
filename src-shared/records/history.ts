import type { RowRule } from '../refusals/row-rule'
import type { ActionId } from './ids'

/** What one cell held before and after a change. A link or a day is text, as in the store. */
export type CellChange = {
  readonly column: string
  readonly before: string | number | null
  readonly after: string | number | null
}

/** One row that was inserted or updated, with its changed cells, or whose clashes somebody settled, with none. */
export type RowChange = {
  readonly table: string
  readonly id: string
  readonly op: 'insert' | 'update' | 'settle'
  readonly cells: readonly CellChange[]
}

/** Why an action cannot be undone: the office began with it, or it locked or unlocked a report. */
export type FixedAs = 'beginning' | 'lock'

/** What one user action did: who (in the form of `doerName`), when (an instant), and the rows it changed, newest first. */
export type ActionChanges = {
  readonly actionId: ActionId
  readonly by: string | null
  readonly at: string
  /** Null when it can be undone. */
  readonly fixedAs: FixedAs | null
  readonly changes: readonly RowChange[]
}

/**
 * A page of the history, newest first. An action longer than the page continues on the next, which begins after the stamp `next`. `names`
 * has today's name of everything mentioned.
 */
export type HistoryPage = {
  readonly actions: readonly ActionChanges[]
  readonly next: string | null
  readonly names: Readonly<Record<string, string>>
}

/** Which changes to return. `id` selects one row and its parts, in whichever table has it. `before` is a stamp. */
export type HistoryRequest = {
  readonly id?: string | undefined
  readonly before?: string | undefined
  readonly limit: number
}

/** A row that an undo left unchanged: its name today, and why it was left. */
export type LeftRow = {
  readonly table: string
  readonly id: string
  readonly name: string | null
  readonly reason: 'changed-since' | 'still-referred' | 'before-unrecorded' | 'against-rule'
  /** The rule that undoing it would break, when that is the reason. */
  readonly rule?: RowRule
}
