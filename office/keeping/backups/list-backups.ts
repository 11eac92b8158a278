import { holdingIn } from '../../../db/file/holding'
import { refusalOf } from '../../../db/file/open-file'
import type { Backup, Holding } from '../../../src-shared/program/backup'
import { type BackupFile, backupFiles, backupFolder } from './backup-folder'

/** A copy of an office with its path. */
export type BackupHere = Backup & BackupFile

/** One copy that cannot be read must not hide the others. */
function holdingOrNull(file: string): Holding | null {
  try {
    return holdingIn(file)
  } catch (error) {
    if (refusalOf(file, error) === error) throw error
    return null
  }
}

/** Returns the copies of an office, newest first, each with what it holds. */
export const listBackups = (file: string, folder = backupFolder(file)): BackupHere[] =>
  backupFiles(folder).map(copy => ({ ...copy, holding: holdingOrNull(copy.file) }))
