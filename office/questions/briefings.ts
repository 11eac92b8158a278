import { briefingScope } from '../../db/reads/briefings/briefing-scope'
import { dayInStockholm } from '../../src-shared/days/stockholm-time'
import type { BriefingChannel } from '../../src-shared/ipc/channels'
import { draftOf, newBriefing, nextVersion } from '../briefings/make-briefing'
import {
  briefingRequest,
  briefingVersion,
  listBriefings,
  readBriefing,
  removeBriefing,
} from '../briefings/saved-briefings'
import type { Context, Handlers } from './handlers'

/** Briefings before a meeting: making, reading, comparing and saving them. */
export const briefingHandlers = ({ store, now }: Context): Handlers<BriefingChannel> => ({
  'briefing:start': async subject => {
    const { name, issueIds } = await briefingScope(store.read, { subject, issueId: null }, dayInStockholm(now()))
    return { name, issueIds }
  },
  'briefing:create': ({ language, ...request }) => newBriefing(store, request, language, now()),
  'briefing:list': () => listBriefings(store.read),
  'briefing:read': ({ id }) => readBriefing(store.read, id),
  'briefing:version': ({ id }) => briefingVersion(store.read, id),
  'briefing:fresh': async ({ id, language }) => draftOf(store, await briefingRequest(store.read, id), language, now()),
  'briefing:save': version => nextVersion(store, version, now()),
  'briefing:remove': async ({ id }) => {
    const { actionId } = await store.change(db => removeBriefing(db, id, now()))
    return { actionId }
  },
})
