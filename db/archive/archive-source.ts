import type SQLite from 'better-sqlite3'
import { openForReading } from '../file/connect'
import { type ArchivedRow, type ArchivedTable, type ArchiveSchema, archiveSchemaOf } from './archive-schema'

/**
 * The content of a file that attachments name. It is needed if an attachment that is not removed names it; otherwise it may have been lost.
 */
export type ArchivedContent = { readonly sha256: string; readonly name: string; readonly isNeeded: boolean }

/** Returns the contents that the attachments of an open store name, each once, sorted by SHA-256. */
export function contentsNamed(raw: SQLite.Database): ArchivedContent[] {
  const rows = raw
    .prepare(
      `select sha256, min(name) as name, max(deleted_at is null) as isNeeded from attachment group by sha256 order by sha256`,
    )
    .all() as { sha256: string; name: string; isNeeded: number }[]
  return rows.map(row => ({ ...row, isNeeded: row.isNeeded === 1 }))
}

/** Everything in one store at one moment, whatever is logged while it is being written out. */
export type ArchiveSource = {
  readonly schema: ArchiveSchema
  readonly spaceId: string
  /** Yields one row at a time, so that a large office needs no more memory than a small one. */
  readonly rows: (table: ArchivedTable) => Iterable<ArchivedRow>
  /** Returns how many rows the tables have together. It reads them all, which takes little time compared with writing them. */
  readonly rowCount: (tables: readonly ArchivedTable[]) => number
  readonly contents: () => readonly ArchivedContent[]
  readonly close: () => void
}

const quoted = (names: readonly string[]): string => names.map(name => `"${name}"`).join(', ')

/** Opens a store for writing it out. The store is already open in the program, so it is of this program's version. */
export function openArchiveSource(file: string): ArchiveSource {
  const raw = openForReading(file)
  raw.exec('begin')
  return {
    schema: archiveSchemaOf(raw),
    spaceId: raw.prepare('select space_id from device').pluck().get() as string,
    rows: ({ name, columns, sortedBy }) =>
      raw
        .prepare(`select ${quoted(columns.map(column => column.name))} from "${name}" order by ${quoted(sortedBy)}`)
        .iterate() as Iterable<ArchivedRow>,
    rowCount: tables =>
      tables.reduce(
        (sum, { name }) => sum + (raw.prepare(`select count(*) from "${name}"`).pluck().get() as number),
        0,
      ),
    contents: () => contentsNamed(raw),
    close: () => {
      raw.close()
    },
  }
}
