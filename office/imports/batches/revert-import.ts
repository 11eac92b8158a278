import { importBatch } from '../../../db/reads/imports/import-batches'
import type { Store } from '../../../db/store'
import type { ActionId } from '../../../src-shared/records/ids'
import { Refused } from '../../../src-shared/refusals/refusal'
import { type TakenBack, takeBackAction } from '../../log/take-back-action'

/**
 * Takes back a whole import, what it changed included, as an action of its own. What has been changed or used since is left as it is and named,
 * `mostNamed` of it. Refuses an unknown batch, and one with nothing left to take back.
 */
export async function revertImport(store: Store, batchId: string, now: Date, mostNamed?: number): Promise<TakenBack> {
  const batch = await importBatch(store.read, batchId)
  if (!batch) throw new Refused({ code: 'unknown-id', what: 'action', id: batchId })
  return takeBackAction(store, batch.actionId as ActionId, now, mostNamed)
}
