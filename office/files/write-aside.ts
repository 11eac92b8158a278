import { existsSync } from 'node:fs'
import { access, constants, mkdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { folderRefusal } from '../../db/file/folder-refusal'
import { dropUnfinished, unfinishedFolder } from '../../db/file/unfinished'
import { fittingName } from './file-names'
import { freeSuffix } from './free-suffix'

/** A file's name, and the function that writes it to a path. */
export type FileToWrite = {
  readonly name: string
  readonly extension: string
  readonly write: (file: string) => Promise<void>
}

/** Adds a number to the names if a file with one of them exists: a file that somebody may have edited is never overwritten. */
function freeNames(folder: string, files: readonly FileToWrite[]): string[] {
  const named = (suffix: string) => files.map(({ name, extension }) => fittingName(name, suffix, extension))
  return named(freeSuffix(suffix => named(suffix).every(name => !existsSync(join(folder, name)))))
}

/** Throws the system's error if the folder does not exist or is not writable. */
export async function checkFolder(folder: string): Promise<void> {
  if (!(await stat(folder)).isDirectory()) throw Object.assign(new Error('not a folder'), { code: 'ENOTDIR' })
  await access(folder, constants.W_OK)
}

/**
 * Writes files that belong together into a folder, all or none: first into a temporary folder in it, then renamed into place. Returns their
 * names. Refuses a folder that does not exist or is not writable, and a full disk; nothing is then left behind.
 */
export async function writeAside(folder: string, files: readonly FileToWrite[]): Promise<readonly string[]> {
  const aside = unfinishedFolder(folder)
  try {
    await checkFolder(folder)
    dropUnfinished(folder)
    await mkdir(aside)
  } catch (error) {
    throw folderRefusal(folder, error)
  }
  const besides = files.map(({ name, extension }) => join(aside, fittingName(name, '', extension)))
  const names = freeNames(folder, files)
  const places = names.map(name => join(folder, name))
  const done: string[] = []
  try {
    for (const [index, file] of files.entries()) await file.write(besides[index] as string)
    for (const [index, beside] of besides.entries()) {
      await rename(beside, places[index] as string)
      done.push(places[index] as string)
    }
    return names
  } catch (error) {
    for (const place of done) await rm(place, { force: true })
    throw folderRefusal(folder, error)
  } finally {
    await rm(aside, { recursive: true, force: true })
  }
}
