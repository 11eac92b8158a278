import { makeBeside } from './file/make-beside'
import type { Opened } from './how-opened'
import { createStore, openStore, type Store } from './store'

/**
 * Creates a new office: a store with the reference data and no people in it. The file is written whole or not at all, and is then opened as
 * `openStore` does. Refuses to overwrite a file.
 */
export async function createOffice(file: string, user: string, how: Opened = {}): Promise<Store> {
  await makeBeside(file, async unfinished => {
    const store = await createStore(unfinished, user, { ...how, laptop: null })
    // Loaded only when an office is created: the reference data is larger than all the code that opens an office.
    try {
      const { loadReference } = await import('./reference/load')
      await store.change(loadReference)
    } finally {
      await store.close()
    }
  })
  return openStore(file, user, how)
}
