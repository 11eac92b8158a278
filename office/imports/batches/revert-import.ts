import { importBatch } from '../../../db/reads/imports/import-batches'
import type { Store } from '../../../db/store'
import type { WorkWatch } from '../../../src-shared/program/work-progress'
import type { LeftRow } from '../../../src-shared/records/history'
import type { ActionId } from '../../../src-shared/records/ids'
import { Refused } from '../../../src-shared/refusals/refusal'
import { leftRows } from '../../log/undo/left-rows'
import { type TakenBack, takeBackAction } from '../../log/undo/take-back-action'
import { type Undone, undoAction } from '../../log/undo/undo-action'

async function actionOf(store: Store, batchId: string): Promise<ActionId> {
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
): Promise<TakenBack> => takeBackAction(store, await actionOf(store, batchId), now, mostNamed, watch)

/**
 * Returns what `revertImport` would do as the office is now. The revert is tried and rolled back, so that the two never differ. Refuses as it
 * does.
 */
export async function revertEffect(
  store: Store,
  batchId: string,
  now: Date,
  mostNamed?: number,
): Promise<Undone & { readonly left: readonly LeftRow[] }> {
  const actionId = await actionOf(store, batchId)
  const tried: Undone[] = []
  const trying = store.change(async db => {
    tried.push(await undoAction(db, actionId, now))
    throw new Error('a revert that is only tried')
  })
  await trying.catch((error: unknown) => {
    if (tried.length === 0) throw error
  })
  const [effect] = tried
  if (!effect) throw new Error('a revert was tried without an effect')
  return { ...effect, left: await leftRows(store.read, effect.skipped.slice(0, mostNamed)) }
}
