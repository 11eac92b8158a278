import { makeBeside } from './file/make-beside'
import { createStore, type Opened, openStore, type Store } from './store'

/** Makes a new office: a store with the reference data and nobody in it, whole or not at all, opened as `openStore` does. Refuses to overwrite anything. */
export async function createOffice(file: string, user: string, how: Opened = {}): Promise<Store> {
  await makeBeside(file, async unfinished => {
    const store = await createStore(unfinished, user, { ...how, laptop: null })
    // Read only when an office is made: it is larger than all the code that opens one.
    try {
      const { loadReference } = await import('./reference/load')
      await store.change(loadReference)
    } finally {
      await store.close()
    }
  })
  return openStore(file, user, how)
}
