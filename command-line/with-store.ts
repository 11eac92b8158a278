import { userInfo } from 'node:os'
import { refusalOf } from '../db/file/open-file'
import { openStore, type Store } from '../db/store'
import { sitAsAsked } from './given/as-colleague'

/** Whose changes the command line's are. */
export const user = userInfo().username

/** Works on an open store and closes it, whatever happens; what SQLite says about a bad file comes out as a refusal. */
export async function using<T>(store: Store, work: (store: Store) => Promise<T>): Promise<T> {
  try {
    return await work(store)
  } catch (error) {
    throw refusalOf(store.file, error)
  } finally {
    await store.close()
  }
}

/** Opens a store as whoever the command is given by, works on it and closes it. */
export const withStore = async <T>(file: string, work: (store: Store) => Promise<T>): Promise<T> =>
  using(await openStore(file, user), async store => {
    await sitAsAsked(store)
    return work(store)
  })
