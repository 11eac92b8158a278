import type { Store } from '../../db/store'
import type { LeftRow } from '../../src-shared/records/history'
import type { ActionId } from '../../src-shared/records/ids'
import { Refused } from '../../src-shared/refusals/refusal'
import { kindInTrash, type Restored, restoreRow } from './restore-row'
import { leftRows } from './undo/left-rows'
import { type TakenBack, takeBackAction } from './undo/take-back-action'

/**
 * What came back: one deleted row with its parts, counted by table, or what undoing an action restored. `left` names what stayed as it is.
 */
export type BroughtBack = (Restored & { readonly actionId: ActionId; readonly left: readonly LeftRow[] }) | TakenBack

/** Restores the deleted row with this id, or undoes the action with this id. Refuses an id that is neither. */
export async function bringBack(store: Store, id: string, now: Date): Promise<BroughtBack> {
  const kind = await kindInTrash(store.read, id)
  if (kind) {
    const { actionId, result } = await store.change(db => restoreRow(db, kind, id, now))
    return { actionId, ...result, left: await leftRows(store.read, result.skipped) }
  }
  const known = await store.read.selectFrom('change').select('hlc').where('action_id', '=', id).executeTakeFirst()
  if (!known) throw new Refused({ code: 'not-in-trash', id })
  return takeBackAction(store, id as ActionId, now)
}
