import type SQLite from 'better-sqlite3'
import { recordedTables } from '../change-record'

/** What a cell of the store can hold: there are no booleans, lists or bytes in it. */
export type Cell = string | number | null

/** One row by column, in the order of the columns. */
export type ArchivedRow = Readonly<Record<string, Cell>>

/** A column with the type it is declared by in the store. */
type ArchivedColumn = { readonly name: string; readonly type: string; readonly required: boolean }

/** That a column holds the id of a row in another table. */
type ArchivedReference = { readonly column: string; readonly table: string }

/** One table as it stands in an archive, and the columns its rows are sorted by. */
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

/** The change record is sorted as it was numbered on each laptop, which is also the order of its key. */
const record = {
  change: ['device_id', 'device_sequence'],
  row_clock: ['table_name', 'row_id'],
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

/** What there is to archive in an open store; the local row numbers and what is derived from the rows stay behind. */
export function archiveSchemaOf(raw: SQLite.Database): ArchiveSchema {
  return {
    schemaVersion: raw.pragma('user_version', { simple: true }) as number,
    tables: recordedTables(raw).map(name => describe(raw, name, ['id'])),
    record: Object.entries(record).map(([name, sortedBy]) => describe(raw, name, sortedBy)),
  }
}
