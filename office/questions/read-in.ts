import type { ReadInChannel } from '../../src-shared/ipc/channels'
import type { ActionId } from '../../src-shared/records/ids'
import { mostNamed } from '../../src-shared/records/record-limits'
import { revertEffect } from '../imports/batches/revert-effect'
import { revertImport } from '../imports/batches/revert-import'
import { followedBy, importOf } from '../imports/in-progress/import-of'
import type { Context, Handlers } from './handlers'

/** The import in progress, and taking back one that was made. */
export function readInHandlers({ store, now }: Context): Handlers<ReadInChannel> {
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
