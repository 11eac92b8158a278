import { createHash } from 'node:crypto'
import { openArchiveSource } from '../../db/archive/archive-source'

/** What an office holds, table by table: the SHA-256 of each row, by its key. The change record is a table of its own here. */
export type Dump = ReadonlyMap<string, string>

/** Reads an office as an archive does, every cell of every row. Throws SQLite's error for a file that cannot be read. */
export function dumpOf(file: string): { readonly data: Dump; readonly record: Dump } {
  const source = openArchiveSource(file)
  try {
    const read = (tables: typeof source.schema.tables): Dump =>
      new Map(
        tables.map(table => {
          const hash = createHash('sha256')
          for (const row of source.rows(table)) hash.update(JSON.stringify(row))
          return [table.name, hash.digest('hex')]
        }),
      )
    return { data: read(source.schema.tables), record: read(source.schema.record) }
  } finally {
    source.close()
  }
}

/** Returns the tables that are not the same in both. */
export const differing = (one: Dump, other: Dump): string[] =>
  [...one].filter(([table, hash]) => other.get(table) !== hash).map(([table]) => table)
