import { storeFiles } from '../../db/file/connect'
import { dropFailed } from '../../db/file/unfinished'
import { openStore, type Store } from '../../db/store'
import type { Laptop } from './sharing'

/**
 * Opens the file that joining has just made, and lets this laptop remember how it is shared. If that cannot be remembered, as on a full disk, the file is
 * removed again: nobody has worked in it, and the same code makes it once more. Otherwise the laptop would have an office that reaches nobody.
 */
export async function openJoined(
  file: string,
  user: string,
  folder: Laptop['folder'],
  remember: (store: Store) => Promise<void>,
): Promise<Store> {
  const store = await openStore(file, user, { laptop: folder })
  try {
    await remember(store)
    return store
  } catch (error) {
    await store.close()
    dropFailed(...storeFiles(file))
    throw error
  }
}
