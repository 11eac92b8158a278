import { importBatch } from '../../../db/reads/imports/import-batches'
import type { Store } from '../../../db/store'
import type { WorkWatch } from '../../../src-shared/program/work-progress'
import type { ActionId } from '../../../src-shared/records/ids'
import { Refused } from '../../../src-shared/refusals/refusal'
import { type TakenBack, takeBackAction } from '../../log/take-back-action'

/**
 * Takes back a whole import, what it changed included, as an action of its own. What has been changed or used since is left as it is and named,
 * `mostNamed` of it. Refuses an unknown batch, one with nothing left to take back, and with `cancelled` when it is called off.
 */
export async function revertImport(
  store: Store,
  batchId: string,
  now: Date,
  mostNamed?: number,
  watch: WorkWatch = {},
): Promise<TakenBack> {
  const batch = await importBatch(store.read, batchId)
  if (!batch) throw new Refused({ code: 'unknown-id', what: 'action', id: batchId })
  return takeBackAction(store, batch.actionId as ActionId, now, mostNamed, watch)
}
