import { importBatches } from '../../db/reads/imports/import-batches'
import type { ImportChannel } from '../../src-shared/ipc/channels'
import type { ActionId } from '../../src-shared/records/ids'
import type { Context, Handlers } from './handlers'

/** The imports that were made, the maps that they left, and lists that are pasted. */
export const importHandlers = ({ store, now }: Context): Handlers<ImportChannel> => ({
  'import:plan-list': async list =>
    (await import('../imports/priorities/pasted-list')).planList(store.read, list, now()),
  'import:add-list': async ({ list, name }) => {
    const { addList } = await import('../imports/priorities/pasted-list')
    const { refusals: _, actionId, ...result } = await addList(store, list, name, now())
    return { ...result, actionId: actionId as ActionId | null }
  },
  'import:batches': ({ limit }) => importBatches(store.read, limit),
  'import:maps': async () => (await import('../imports/in-progress/kept-maps')).shownMaps(store.read),
  'import:forget-map': async ({ batchId }) => {
    const { forgetMap } = await import('../imports/in-progress/kept-maps')
    const { actionId } = await store.change(db => forgetMap(db, batchId))
    return { actionId }
  },
})
