import type { Store } from '../../db/store'
import type { ActionId } from '../../src-shared/records/ids'
import type { RowCounts } from '../../src-shared/records/trash'
import { Refused } from '../../src-shared/refusals/refusal'
import { kindInTrash, restoreRow } from './restore-row'
import { type TakenBack, takeBackAction } from './take-back-action'

/** What came back: one deleted row with its parts, counted by table, or what undoing an action restored. */
export type BroughtBack = { readonly actionId: ActionId; readonly restored: RowCounts } | TakenBack

/** Restores the deleted row with this id, or undoes the action with this id. Refuses an id that is neither. */
export async function bringBack(store: Store, id: string, now: Date): Promise<BroughtBack> {
  const kind = await kindInTrash(store.read, id)
  if (kind) {
    const { actionId, result } = await store.change(db => restoreRow(db, kind, id, now))
    return { actionId, restored: result }
  }
  const known = await store.read.selectFrom('change').select('hlc').where('action_id', '=', id).executeTakeFirst()
  if (!known) throw new Refused({ code: 'not-in-trash', id })
  return takeBackAction(store, id as ActionId, now)
}
