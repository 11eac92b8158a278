import { userInfo } from 'node:os'
import { openStore, type Store } from '../../db/store'

/** Whose changes the command line's are. */
export const user = userInfo().username

/** Opens a store, works on it and closes it, whatever happens. */
export async function withStore<T>(file: string, work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore(file, user)
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}
