import { existsSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { schemaFile, sumsFile } from '../../../keeping/archive-files'

/** True if a path is a folder that is there. */
const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true

/**
 * Returns the folder of the archive that a path is, or whose description it is: a folder cannot be chosen where files are. Null for
 * everything else.
 */
export function archiveFolder(path: string): string | null {
  const folder = isFolder(path) ? path : basename(path) === schemaFile ? dirname(path) : null
  return folder !== null && existsSync(join(folder, sumsFile)) && existsSync(join(folder, schemaFile)) ? folder : null
}

/** Returns the file whose bytes stand for all that is read: of an archive the list of the sums of its files. */
export const fileOfSource = (path: string): string => {
  const folder = archiveFolder(path)
  return folder === null ? path : join(folder, sumsFile)
}
