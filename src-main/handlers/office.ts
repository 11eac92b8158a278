import { hasDemo, loadDemo, removeDemo } from '../../db/demo/demo-office'
import { officeCounts } from '../../db/queries/office-counts'
import { referenceLists } from '../../db/queries/reference-lists'
import type { Context, Handlers } from './handlers'

/** What the office holds, and the invented office it can be filled with. */
export const officeHandlers = ({
  store,
  now,
}: Context): Handlers<'office:overview' | 'office:load-demo' | 'office:remove-demo' | 'reference:read'> => ({
  'office:overview': async () => ({ counts: await officeCounts(store.read), hasDemo: await hasDemo(store.read) }),
  'office:load-demo': async () => (await store.change(db => loadDemo(db, now()))).result,
  'office:remove-demo': async () => (await store.change(db => removeDemo(db, now()))).result,
  'reference:read': () => referenceLists(store.read),
})
