import { latestMerges } from '../../db/reads/care/merge-list'
import type { Writer } from '../../db/schema'
import { dayInStockholm } from '../../src-shared/days/stockholm-time'
import type { CareChannel } from '../../src-shared/ipc/channels'
import { cadenceOf, losingContact, setCadence } from '../follow-up/contact-cadence'
import { dismissDuplicate, duplicateQueue, duplicatesOf, markedDuplicates } from '../register/duplicates'
import { duplicatesOfTyped } from '../register/duplicates-of-typed'
import { applyMerge, previewMerge } from '../register/merge'
import { applyReshuffle, previewReshuffle } from '../register/reshuffle'
import type { Context, Handlers } from './handlers'

/** Care of the data: duplicates and merges, roles and reshuffles, and contact cadences. */
export function careHandlers({ store, now }: Context): Handlers<CareChannel> {
  const today = () => dayInStockholm(now())
  const acted = async <Result extends object>(work: (db: Writer) => Promise<Result>) => {
    const { actionId, result } = await store.change(work)
    return { actionId, ...result }
  }
  const done = async (work: (db: Writer) => Promise<void>) => ({ actionId: (await store.change(work)).actionId })
  return {
    'duplicate:list': request => duplicateQueue(store.read, { ...request, on: today() }),
    'duplicate:of-typed': typed => duplicatesOfTyped(store.read, typed, now()),
    'duplicate:of': ({ kind, id }) => duplicatesOf(store.read, kind, id, today()),
    'duplicate:marks': ({ kind }) => markedDuplicates(store.read, kind),
    'duplicate:dismiss': ({ kind, one, other }) => done(db => dismissDuplicate(db, kind, one, other)),
    'merge:preview': rows => previewMerge(store.read, rows),
    'merge:apply': ({ sides, ...rows }) => acted(async db => ({ links: await applyMerge(db, rows, sides, now()) })),
    'merge:latest': part => latestMerges(store.read, part),
    'reshuffle:preview': request => previewReshuffle(store.read, request),
    'reshuffle:apply': reshuffle => acted(db => applyReshuffle(db, reshuffle)),
    'cadence:read': async ({ personId }) => ({ cadence: await cadenceOf(store.read, personId) }),
    'cadence:set': ({ personId, cadence }) => done(db => setCadence(db, personId, cadence)),
    'cadence:due': part => losingContact(store.read, { ...part, on: today() }),
  }
}
