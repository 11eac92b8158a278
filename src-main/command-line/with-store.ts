import { userInfo } from 'node:os'
import { openStore, type Store } from '../../db/store'

/** Whose changes the command line's are. */
export const user = userInfo().username

/** Works on an open store and closes it, whatever happens. */
export async function using<T>(store: Store, work: (store: Store) => Promise<T>): Promise<T> {
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}

/** Opens a store, works on it and closes it. */
export const withStore = async <T>(file: string, work: (store: Store) => Promise<T>): Promise<T> =>
  using(await openStore(file, user), work)
