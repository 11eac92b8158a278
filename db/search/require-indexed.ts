import type { Store } from '../store'
import { indexQueued, isIndexingDue } from './search-maintenance'

/** Indexes what another program has written. Our own changes are indexed as they are made. */
export async function requireIndexed(store: Store): Promise<void> {
  if (await isIndexingDue(store.read)) await store.change(indexQueued)
}
