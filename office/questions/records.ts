import { redirected } from '../../db/reads/names/redirects'
import { interactionFacts } from '../../db/reads/records/interaction-record'
import { issueFacts } from '../../db/reads/records/issue-record'
import { mentionedIn, reachedMentions } from '../../db/reads/records/mentions'
import { organisationFacts } from '../../db/reads/records/organisation-record'
import { partnerFacts } from '../../db/reads/records/partner-record'
import { personFacts } from '../../db/reads/records/person-facts'
import { processDetails } from '../../db/reads/records/processes'
import { timelinePage } from '../../db/reads/timelines/timeline-page'
import { dayInStockholm } from '../../src-shared/days/stockholm-time'
import type { recordContract } from '../../src-shared/ipc/record-contract'
import type { MergedKind } from '../../src-shared/records/merge'
import { moveProcess } from '../follow-up/move-process'
import { addAsk, editAsk } from '../log/edit-ask'
import { assignRole } from '../register/assign-role'
import type { Context, Handlers } from './handlers'

/** One record with everything related to it, its timeline page by page, and edits that only its own screen makes. */
export const recordHandlers = ({ store, now }: Context): Handlers<keyof typeof recordContract> => {
  const today = () => dayInStockholm(now())
  /** A row that was merged away is read as the row it went into. */
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
    'mention:reach': ({ mentioned }) => reachedMentions(store.read, mentioned),
    'mention:in': mentioned => mentionedIn(store.read, mentioned),
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
