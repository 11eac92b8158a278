import type SQLite from 'better-sqlite3'
import { openForReading } from '../../../db/file/connect'
import { refusalOf } from '../../../db/file/open-file'
import type { Backup, Holding } from '../../../src-shared/program/backup'
import { type BackupFile, backupFiles, backupFolder } from './backup-folder'

/** A copy of an office with its path. */
export type BackupHere = Backup & BackupFile

const living = (table: string) => `(select count(*) from ${table} where deleted_at is null)`

/** Returns what a connection's office holds. */
export const holdingOf = (raw: SQLite.Database): Holding =>
  raw
    .prepare(
      `select ${living('interaction')} as interactions, ${living('person')} as people, ${living('organisation')} as organisations,
        ${living('commitment')} as commitments,
        (select headline from interaction where deleted_at is null order by rid desc limit 1) as newest`,
    )
    .get() as Holding

function holdingIn(file: string): Holding | null {
  try {
    const raw = openForReading(file)
    try {
      return holdingOf(raw)
    } finally {
      raw.close()
    }
  } catch (error) {
    // One copy that cannot be read must not hide the others.
    if (refusalOf(file, error) === error) throw error
    return null
  }
}

/** Returns the copies of an office, newest first, each with what it holds. */
export const listBackups = (file: string, folder = backupFolder(file)): BackupHere[] =>
  backupFiles(folder).map(copy => ({ ...copy, holding: holdingIn(copy.file) }))
