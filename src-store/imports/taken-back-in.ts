import type { Store } from '../../db/store'
import { takeBackAction } from '../../office/log/undo/take-back-action'
import { isUndoneInBulk } from '../../office/log/undo/undo-in-bulk'
import type { Context } from '../../office/questions/handlers'
import type { ImportThread } from './import-thread'

/** Undoes an action of many rows in the import thread, and every other one in this. */
export const takenBackIn =
  (imports: ImportThread, store: Store, now: () => Date): NonNullable<Context['takeBack']> =>
  async (actionId, mostNamed) =>
    (await isUndoneInBulk(store.read, actionId))
      ? imports.have('take-back', { actionId, mostNamed })
      : takeBackAction(store, actionId, now(), mostNamed)
