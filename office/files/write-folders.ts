import { existsSync } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { folderRefusal } from '../../db/file/folder-refusal'
import { dropUnfinished, unfinishedFolder } from '../../db/file/unfinished'
import { Refused } from '../../src-shared/refusals/refusal'
import { checkFolder } from './write-aside'

/** A folder to write, and its files. */
export type FolderToWrite = {
  readonly name: string
  readonly files: () => Promise<readonly { readonly name: string; readonly bytes: Uint8Array }[]>
}

/**
 * Writes folders that belong together, all or none: first into a temporary folder, then, when `confirmed` has succeeded, renamed into
 * place. Refuses a folder that exists already, a place that is not writable, and a full disk; nothing is then left behind.
 */
export async function writeFolders(
  place: string,
  folders: readonly FolderToWrite[],
  confirmed: () => Promise<void>,
): Promise<readonly string[]> {
  const aside = unfinishedFolder(place)
  const done: string[] = []
  try {
    await checkFolder(place)
    dropUnfinished(place)
    for (const { name } of folders)
      if (existsSync(join(place, name))) throw new Refused({ code: 'pack-folder-exists', folder: join(place, name) })
    await mkdir(aside)
    for (const { name, files } of folders) {
      await mkdir(join(aside, name))
      for (const file of await files()) await writeFile(join(aside, name, file.name), file.bytes, { flush: true })
    }
    await confirmed()
    for (const { name } of folders) {
      await rename(join(aside, name), join(place, name))
      done.push(join(place, name))
    }
    return done
  } catch (error) {
    for (const folder of done) await rm(folder, { recursive: true, force: true })
    throw folderRefusal(place, error)
  } finally {
    await rm(aside, { recursive: true, force: true }).catch(() => undefined)
  }
}
