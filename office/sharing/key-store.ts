import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { codeOf } from '../../db/file/error-code'
import { folderRefusal } from '../../db/file/folder-refusal'
import { laptopFolder } from '../../db/file/laptop-folder'
import { readRegular } from '../../db/file/regular-file'
import { dropFailed, unfinishedOfLaptop } from '../../db/file/unfinished'

/** Where a laptop keeps its keys of shared offices. The window's own is the system's key store. */
export type KeyStore = {
  /** True if the system protects what is kept under a name. False for a file that only the user's login may read. */
  readonly isProtected: (name: string) => Promise<boolean>
  /** Returns what is kept under a name; undefined if nothing is. */
  readonly read: (name: string) => Promise<string | undefined>
  readonly write: (name: string, secret: string) => Promise<void>
  /** Forgets what is kept under a name. */
  readonly forget: (name: string) => Promise<void>
}

/**
 * Returns a store of keys in a folder of the laptop's user: a file a name, with the rights 0600. It is for the command line and for a system that
 * has no key store.
 */
export function keyFiles(folder: string = join(laptopFolder(), 'nycklar')): KeyStore {
  const fileOf = (name: string): string => join(folder, `${name}.json`)
  return {
    isProtected: async () => false,
    read: async name => {
      try {
        return readRegular(fileOf(name))
      } catch (error) {
        if (codeOf(error) === 'ENOENT') return undefined
        throw folderRefusal(folder, error)
      }
    },
    write: async (name, secret) => {
      const unfinished = unfinishedOfLaptop(fileOf(name))
      try {
        mkdirSync(folder, { recursive: true, mode: 0o700 })
        writeFileSync(unfinished, secret, { mode: 0o600, flush: true })
        renameSync(unfinished, fileOf(name))
      } catch (error) {
        dropFailed(unfinished)
        throw folderRefusal(folder, error)
      }
    },
    forget: async name => {
      try {
        rmSync(fileOf(name), { force: true })
      } catch (error) {
        throw folderRefusal(folder, error)
      }
    },
  }
}
