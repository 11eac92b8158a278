import type SQLite from 'better-sqlite3'
import { recordedTables } from '../change-record'

/** A value in a cell of the store: there are no booleans, lists or bytes in it. */
export type Cell = string | number | null

/** One row by column, in the order of the columns. */
export type ArchivedRow = Readonly<Record<string, Cell>>

/** A column, with the type that the store declares for it. */
type ArchivedColumn = { readonly name: string; readonly type: string; readonly required: boolean }

/** Says that a column holds the id of a row in another table. */
type ArchivedReference = { readonly column: string; readonly table: string }

/** One table as an archive has it, and the columns that its rows are sorted by. */
export type ArchivedTable = {
  readonly name: string
  readonly sortedBy: readonly string[]
  readonly columns: readonly ArchivedColumn[]
  readonly references: readonly ArchivedReference[]
}

/** What an archive holds: the office's tables, and the record of every change made to them. */
export type ArchiveSchema = {
  readonly schemaVersion: number
  readonly tables: readonly ArchivedTable[]
  readonly record: readonly ArchivedTable[]
}

/** The change record is sorted by each laptop's own numbering, which is also the order of its key. */
const record = {
  change: ['device_id', 'device_sequence'],
  row_clock: ['table_name', 'row_id'],
  seal: ['device_id', 'device_sequence'],
} as const

function describe(raw: SQLite.Database, name: string, sortedBy: readonly string[]): ArchivedTable {
  const columns = raw
    .prepare(`select name, type, "notnull" as required from pragma_table_info(?) where name <> 'rid' order by cid`)
    .all(name) as { name: string; type: string; required: number }[]
  const references = raw
    .prepare(`select "from" as "column", "table" from pragma_foreign_key_list(?) order by 1, 2`)
    .all(name) as ArchivedReference[]
  return {
    name,
    sortedBy,
    columns: columns.map(({ name, type, required }) => ({ name, type, required: required === 1 })),
    references,
  }
}

/** Returns what there is to archive in an open store. The local row numbers, and what is derived from the rows, are left out. */
export function archiveSchemaOf(raw: SQLite.Database): ArchiveSchema {
  // Files of earlier versions have no seals.
  const known = raw.prepare("select name from sqlite_master where type = 'table'").pluck().all() as string[]
  return {
    schemaVersion: raw.pragma('user_version', { simple: true }) as number,
    tables: recordedTables(raw).map(name => describe(raw, name, ['id'])),
    record: Object.entries(record)
      .filter(([name]) => known.includes(name))
      .map(([name, sortedBy]) => describe(raw, name, sortedBy)),
  }
}
