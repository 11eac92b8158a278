import { importBatch } from '../../../db/reads/imports/import-batches'
import type { Store } from '../../../db/store'
import type { WorkWatch } from '../../../src-shared/program/work-progress'
import type { ActionId } from '../../../src-shared/records/ids'
import { Refused } from '../../../src-shared/refusals/refusal'
import { type TakenBack, takeBackAction } from '../../log/undo/take-back-action'

/** Returns the action that wrote a batch. Refuses an unknown batch. */
export async function actionOfBatch(store: Store, batchId: string): Promise<ActionId> {
  const batch = await importBatch(store.read, batchId)
  if (!batch) throw new Refused({ code: 'unknown-id', what: 'action', id: batchId })
  return batch.actionId as ActionId
}

/**
 * Takes back a whole import, what it changed included, as an action of its own. What has been changed or used since is left as it is and named,
 * `mostNamed` of it. Refuses an unknown batch, one with nothing left to take back, and with `cancelled` when it is called off.
 */
export const revertImport = async (
  store: Store,
  batchId: string,
  now: Date,
  mostNamed?: number,
  watch: WorkWatch = {},
): Promise<TakenBack> => takeBackAction(store, await actionOfBatch(store, batchId), now, mostNamed, watch)
