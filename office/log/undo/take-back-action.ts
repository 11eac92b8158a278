import type { Store } from '../../../db/store'
import { rest, takingTurns, tellStep } from '../../../db/work-step'
import type { WorkWatch } from '../../../src-shared/program/work-progress'
import type { LeftRow } from '../../../src-shared/records/history'
import type { ActionId } from '../../../src-shared/records/ids'
import { leftRows } from './left-rows'
import { type Undone, undoAction } from './undo-action'

/** The result of undoing an action: the undoing action, how many rows were undone, and the rows that were not, with names and reasons. */
export type TakenBack = Undone & { readonly actionId: ActionId; readonly left: readonly LeftRow[] }

/**
 * Undoes one action as a separate action, and names the first `mostNamed` rows that were left as they are (all when it is omitted). Refuses
 * as `undoAction` does, and with `cancelled` when it is called off; nothing is then undone.
 */
export async function takeBackAction(
  store: Store,
  actionId: ActionId,
  now: Date,
  mostNamed?: number,
  watch: WorkWatch = {},
): Promise<TakenBack> {
  const how = {
    turn: takingTurns(() => rest(watch)),
    tell: (done: number, total: number) => tellStep(watch, { done, total, detail: 'rows' }),
  }
  const { actionId: undoing, result } = await store.change(db => undoAction(db, actionId, now, how))
  return { actionId: undoing, ...result, left: await leftRows(store.read, result.skipped.slice(0, mostNamed)) }
}
