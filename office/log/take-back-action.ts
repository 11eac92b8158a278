import type { Store } from '../../db/store'
import type { LeftRow } from '../../src-shared/records/history'
import type { ActionId } from '../../src-shared/records/ids'
import { leftRows } from './left-rows'
import { type Undone, undoAction } from './undo-action'

/** The result of undoing an action: the undoing action, how many rows were undone, and the rows that were not, with names and reasons. */
export type TakenBack = Undone & { readonly actionId: ActionId; readonly left: readonly LeftRow[] }

/**
 * Undoes one action as a separate action, and names the first `mostNamed` rows that were left as they are (all when it is omitted). Refuses
 * as `undoAction` does.
 */
export async function takeBackAction(
  store: Store,
  actionId: ActionId,
  now: Date,
  mostNamed?: number,
): Promise<TakenBack> {
  const { actionId: undoing, result } = await store.change(db => undoAction(db, actionId, now))
  return { actionId: undoing, ...result, left: await leftRows(store.read, result.skipped.slice(0, mostNamed)) }
}
