import { currentUser } from '../../db/reads/home/current-user'
import { hasDemo } from '../../db/reads/home/has-demo'
import { homeDay } from '../../db/reads/home/home'
import { isShared } from '../../db/reads/home/is-shared'
import { officeCounts } from '../../db/reads/home/office-counts'
import { referenceLists } from '../../db/reads/records/reference-lists'
import { acceptedBreaks } from '../../db/seals/accepted-breaks'
import { dayInStockholm } from '../../src-shared/days/stockholm-time'
import { acceptBreaks } from '../keeping/accept-breaks'
import { repairOffice } from '../keeping/repair'
import type { Context, Handlers } from './handlers'

/** The first screen, who works at this laptop, the counts of the office, loading and removing the demo office, and what is wrong with the file but not damage. */
export const officeHandlers = ({
  store,
  now,
}: Context): Handlers<
  | 'home:read'
  | 'me:read'
  | 'office:overview'
  | 'office:load-demo'
  | 'office:remove-demo'
  | 'office:repair'
  | 'seal:accepted'
  | 'seal:accept'
  | 'reference:read'
> => ({
  'home:read': () => homeDay(store.read, dayInStockholm(now()), store.doer()),
  'office:overview': async () => ({
    counts: await officeCounts(store.read),
    hasDemo: await hasDemo(store.read),
    isShared: await isShared(store.read),
  }),
  'me:read': () => currentUser(store.read, store.doer()),
  'office:load-demo': async () => {
    const { loadDemo } = await import('../demo/demo-office')
    return (await store.change(db => loadDemo(db, now()))).result
  },
  'office:remove-demo': async () => {
    const { removeDemo } = await import('../demo/demo-office')
    const { actionId, result } = await store.change(db => removeDemo(db, now()))
    return { actionId, ...result }
  },
  'office:repair': () => repairOffice(store),
  'seal:accepted': () => acceptedBreaks(store.read),
  'seal:accept': async ({ breaks }) => ({ actionId: (await store.change(db => acceptBreaks(db, breaks))).actionId }),
  'reference:read': () => referenceLists(store.read),
})
