import type { ArchivedTable, ArchiveSchema } from '../../db/archive/archive-schema'

/** Says that a folder is an archive of ours and how its files are laid out; a new layout gets a new number. */
export const archiveFormat = 'talan-archive-1'

export const schemaFile = 'schema.json'
export const officeFile = 'office.json'
export const readmeFile = 'README.txt'
export const sumsFile = 'sha256.txt'

/** Where the rows of a table are: the office's tables in a folder of their own, the change record beside it. */
export function rowsFile(schema: ArchiveSchema, table: ArchivedTable): string {
  return schema.tables.includes(table) ? `tables/${table.name}.json` : `${table.name.replace('_', '-')}.json`
}

/** The copy of a table that a spreadsheet opens; it is not read when an archive is. */
export const sheetFile = (table: ArchivedTable): string => `tables/${table.name}.csv`

/** Where the content of an attachment is, by its SHA-256; what it is called stands in the table. */
export const contentEntry = (sha256: string): string => `attachments/${sha256}`
