import { assignRole } from '../../db/queries/assign-role'
import { addAsk, editAsk } from '../../db/queries/edit-ask'
import { moveProcess } from '../../db/queries/move-process'
import { processDetails } from '../../db/queries/processes'
import { interactionFacts } from '../../db/queries/record-interaction'
import { issueFacts } from '../../db/queries/record-issue'
import { organisationFacts } from '../../db/queries/record-organisation'
import { partnerFacts } from '../../db/queries/record-partner'
import { personFacts } from '../../db/queries/record-person'
import { redirected } from '../../db/queries/redirects'
import { timelinePage } from '../../db/queries/timeline-page'
import { dayInStockholm } from '../../src-shared/days/stockholm-time'
import type { recordContract } from '../../src-shared/ipc/record-contract'
import type { MergedKind } from '../../src-shared/records/merge'
import type { Context, Handlers } from './handlers'

/** One thing with all that hangs together with it, its timeline part by part, and what is changed only on its own screen. */
export const recordHandlers = ({ store, now }: Context): Handlers<keyof typeof recordContract> => {
  const today = () => dayInStockholm(now())
  /** A row that was merged away is read as the one it went into. */
  const kept = async <RowId extends string>(kind: MergedKind, id: RowId) =>
    (await redirected(store.read, kind, id)) as RowId
  return {
    'timeline:page': ({ subject, filter, before, limit }) =>
      timelinePage(store.read, subject, filter, before === undefined ? { limit } : { limit, before }),
    'person:read': async ({ id }) => personFacts(store.read, await kept('person', id), today()),
    'organisation:read': async ({ id }) => organisationFacts(store.read, await kept('organisation', id), today()),
    'issue:read': ({ id }) => issueFacts(store.read, id, today()),
    'interaction:read': ({ id }) => interactionFacts(store.read, id),
    'process:read': ({ id }) => processDetails(store.read, id, today()),
    'process:move': async move => {
      const { actionId } = await store.change(db => moveProcess(db, move, today(), now()))
      return { actionId }
    },
    'partner:read': ({ id }) => partnerFacts(store.read, id, today()),
    'role:assign': async role => {
      const { actionId, result } = await store.change(db => assignRole(db, { ...role, toOn: null }))
      return { actionId, id: result }
    },
    'ask:add': async ask => {
      const { actionId, result } = await store.change(db => addAsk(db, ask))
      return { actionId, id: result }
    },
    'ask:edit': async ({ id, changes }) => {
      const { actionId } = await store.change(db => editAsk(db, id, changes))
      return { actionId }
    },
  }
}
