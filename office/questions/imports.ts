import { importBatches } from '../../db/reads/imports/import-batches'
import type { ImportChannel } from '../../src-shared/ipc/channels'
import type { ActionId } from '../../src-shared/records/ids'
import { mostNamed } from '../../src-shared/records/record-limits'
import { revertEffect } from '../imports/batches/revert-effect'
import { revertImport } from '../imports/batches/revert-import'
import { followedBy, importOf } from '../imports/in-progress/import-of'
import type { Context, Handlers } from './handlers'

/** The import in progress, and the batches of earlier ones. */
export function importHandlers({ store, now }: Context): Handlers<ImportChannel> {
  const current = () => importOf(store)
  const plan = async () =>
    (await import('../imports/in-progress/asked-of-plan')).askedOfPlan(await current(), store.read)
  return {
    'import:state': async () => (await current()).state,
    'import:change': async change => (await current()).change(change, now()),
    'import:plan': async () => (await current()).makePlan(now()),
    'import:rows': async page => (await plan()).rows(page),
    'import:names': async page => (await plan()).names(page),
    'import:decide-rows': async ({ of, decision }) => (await plan()).decideRows(of, decision),
    'import:decide-names': async ({ of, decision }) => (await plan()).decideNames(of, decision),
    'import:give-day': async ({ rows, day }) => (await plan()).giveDay(rows, day),
    'import:apply': async () => {
      const { refusals: _, actionId, ...result } = await (await current()).apply(now())
      return { ...result, actionId: actionId as ActionId | null }
    },
    'import:give-up': async () => {
      ;(await current()).giveUp()
      return {}
    },
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
    'import:revert-effect': ({ batchId }) =>
      revertEffect(store, batchId, work => followedBy(store)(work, 'revert-effect')),
    'import:revert': async ({ batchId }) => {
      const { actionId, undone, skipped, left } = await followedBy(store)(watch =>
        revertImport(store, batchId, now(), mostNamed, watch),
      )
      return { actionId, undone, skipped: skipped.length, left }
    },
  }
}
