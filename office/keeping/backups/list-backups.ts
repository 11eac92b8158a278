import { holdingsIn } from '../../../db/file/holding'
import type { Backup } from '../../../src-shared/program/backup'
import { type BackupFile, backupFiles, backupFolder } from './backup-folder'

/** A copy of an office with its path. */
export type BackupHere = Backup & BackupFile

/** Returns the copies of an office, newest first, each with what it holds. */
export async function listBackups(file: string, folder = backupFolder(file)): Promise<BackupHere[]> {
  const copies = backupFiles(folder)
  const holdings = await holdingsIn(
    file,
    copies.map(copy => copy.file),
  )
  return copies.map((copy, place) => ({ ...copy, holding: holdings[place] ?? null }))
}
