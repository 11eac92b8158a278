import { existsSync } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { folderRefusal } from '../../db/file/folder-refusal'
import { dropUnfinished, unfinishedFolder } from '../../db/file/unfinished'
import { Refused } from '../../src-shared/refusals/refusal'
import { checkFolder } from './write-aside'

/** A file to write, whose bytes may still be in the making in another process. */
type FileToWrite = { readonly name: string; readonly bytes: Uint8Array | Promise<Uint8Array> }

/** A folder to write, and its files. */
export type FolderToWrite = { readonly name: string; readonly files: () => Promise<readonly FileToWrite[]> }

/** Writes the files of a folder at the same time, since each waits for the disk. Waits for all of them also when one fails. */
async function writeAll(folder: string, files: readonly FileToWrite[]): Promise<void> {
  const written = await Promise.allSettled(
    files.map(async ({ name, bytes }) => writeFile(join(folder, name), await bytes, { flush: true })),
  )
  for (const each of written) if (each.status === 'rejected') throw each.reason
}

/**
 * Writes folders that belong together, all or none: first into a temporary folder, then, when `confirmed` has succeeded, renamed into
 * place. The files of a folder are made while those of the one before are written. Refuses a folder that exists already, a place that is not writable, and a full disk; nothing is then left behind.
 */
export async function writeFolders(
  place: string,
  folders: readonly FolderToWrite[],
  confirmed: () => Promise<void>,
): Promise<readonly string[]> {
  const aside = unfinishedFolder(place)
  const done: string[] = []
  let writing: Promise<void> = Promise.resolve()
  try {
    await checkFolder(place)
    dropUnfinished(place)
    for (const { name } of folders)
      if (existsSync(join(place, name))) throw new Refused({ code: 'pack-folder-exists', folder: join(place, name) })
    await mkdir(aside)
    for (const { name, files } of folders) {
      await mkdir(join(aside, name))
      const before = writing
      writing = writeAll(join(aside, name), await files())
      // Its failure is heard when the next folder has been made.
      writing.catch(() => undefined)
      await before
    }
    await writing
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
    // What is being written would be there again after it was removed.
    await writing.catch(() => undefined)
    await rm(aside, { recursive: true, force: true }).catch(() => undefined)
  }
}
