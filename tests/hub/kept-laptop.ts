import { copyFileSync, cpSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { openStore } from '../../db/store'
import { aFolder, closing } from '../db/office'
import type { HubLaptop } from './hub-laptops'

/**
 * Closes a laptop's file and keeps it, with what the laptop remembers. Returns how to bring it back to that once it is closed again: the file alone, or
 * the whole disk.
 */
export async function kept(laptop: HubLaptop): Promise<(isWholeDisk: boolean) => Promise<HubLaptop>> {
  const { file } = laptop.store
  const place = aFolder()
  await laptop.store.close()
  // A laptop that has written nothing remembers nothing.
  mkdirSync(laptop.folder, { recursive: true })
  copyFileSync(file, join(place, 'kontor.talan'))
  cpSync(laptop.folder, join(place, 'settings'), { recursive: true })
  return async isWholeDisk => {
    for (const end of ['-wal', '-shm']) rmSync(file + end, { force: true })
    copyFileSync(join(place, 'kontor.talan'), file)
    if (isWholeDisk) {
      rmSync(laptop.folder, { recursive: true })
      cpSync(join(place, 'settings'), laptop.folder, { recursive: true })
    }
    return { ...laptop, store: closing(await openStore(file, 'anna', { laptop: laptop.folder })) }
  }
}

/** Opens a laptop's file again, at another path if one is given. */
export const opened = async (laptop: HubLaptop, file = laptop.store.file): Promise<HubLaptop> => ({
  ...laptop,
  store: closing(await openStore(file, 'anna', { laptop: laptop.folder })),
})
