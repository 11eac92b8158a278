import type { ArchivedTable, ArchiveSchema } from '../../db/archive/archive-schema'

/** Marks a folder as an archive of Talan and names the layout of its files; a new layout gets a new number. */
export const archiveFormat = 'talan-archive-1'

export const schemaFile = 'schema.json'
export const officeFile = 'office.json'
export const readmeFile = 'README.txt'
export const sumsFile = 'sha256.txt'

/** Returns the path of a table's rows: the office's tables are in a separate folder, the change record beside it. */
export function rowsFile(schema: ArchiveSchema, table: ArchivedTable): string {
  return schema.tables.includes(table) ? `tables/${table.name}.json` : `${table.name.replace('_', '-')}.json`
}

/** Returns the path of a table's copy for spreadsheets; it is ignored when an archive is read. */
export const sheetFile = (table: ArchivedTable): string => `tables/${table.name}.csv`

/** Returns the path of an attachment's content, by its SHA-256. The table holds the name of the attachment. */
export const contentEntry = (sha256: string): string => `attachments/${sha256}`
