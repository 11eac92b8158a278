import SQLite from 'better-sqlite3'
import type { Confidentiality } from '../../src-shared/log/interaction'
import { isToldInside } from '../../src-shared/packs/disclosure'
import { openForReading } from './connect'

type Row = { readonly confidentiality: Confidentiality; readonly deletedAt: string | null }

/** One file that is asked about its interactions: an office, or a copy of it. */
export type AskedFile = { readonly raw: SQLite.Database; readonly rowOf: (id: string) => Row | undefined }

/** Opens a file to be asked about its interactions. Throws SQLite's error for a file that cannot be read. */
export function openToAsk(file: string): AskedFile {
  const raw = openForReading(file)
  try {
    const row = raw.prepare('select confidentiality, deleted_at as deletedAt from interaction where id = ?')
    return { raw, rowOf: id => row.get(id) as Row | undefined }
  } catch (error) {
    raw.close()
    throw error
  }
}

/** Returns what a work on a file gives; null if SQLite cannot read the file. */
export function nullIfUnreadable<Value>(work: () => Value): Value | null {
  try {
    return work()
  } catch (error) {
    if (error instanceof SQLite.SqliteError) return null
    throw error
  }
}

/** True if an interaction may be named where an office is shown beside its copies. */
export type MayName = (id: string) => boolean

/**
 * Decides what may be named where an office is shown beside its copies, since a list of copies is seen by whoever looks at the screen. What
 * is secrecy-marked in any of the files is never named, nor what the office has deleted: a copy lacks the mark that was set after it was
 * made. If the office cannot be read (null), nothing is named, because its marks are not known. An office that is gone is left out.
 */
export function namingAcross(office: AskedFile | null | 'gone', copies: readonly (AskedFile | null)[]): MayName {
  if (office === null) return () => false
  const now = office === 'gone' ? undefined : office
  const isTold = (row: Row | undefined) => row === undefined || isToldInside(row)
  return id => {
    try {
      const today = now?.rowOf(id)
      return isTold(today) && !today?.deletedAt && copies.every(copy => isTold(copy?.rowOf(id)))
    } catch {
      // The page that cannot be read may hold the mark.
      return false
    }
  }
}
