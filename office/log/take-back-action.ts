import type { Store } from '../../db/store'
import type { LeftRow } from '../../src-shared/records/history'
import type { ActionId } from '../../src-shared/records/ids'
import { leftRows } from './left-rows'
import { type Undone, undoAction } from './undo-action'

/** What taking an action back did: the action that did it, how much went back, what did not, and why, by name. */
export type TakenBack = Undone & { readonly actionId: ActionId; readonly left: readonly LeftRow[] }

/** Takes one action back as an action of its own, and names the first rows that were left as they are (all unless told how many). Refuses as `undoAction` does. */
export async function takeBackAction(
  store: Store,
  actionId: ActionId,
  now: Date,
  mostNamed?: number,
): Promise<TakenBack> {
  const { actionId: undoing, result } = await store.change(db => undoAction(db, actionId, now))
  return { actionId: undoing, ...result, left: await leftRows(store.read, result.skipped.slice(0, mostNamed)) }
}
