import { openForReading } from '../open-file'
import { type ArchivedRow, type ArchivedTable, type ArchiveSchema, archiveSchemaOf } from './archive-schema'

/** Everything of one store as it stood at one moment, whatever is logged while it is being written out. */
export type ArchiveSource = {
  readonly schema: ArchiveSchema
  readonly spaceId: string
  /** One row at a time, so that a large office needs no more memory than a small one. */
  readonly rows: (table: ArchivedTable) => Iterable<ArchivedRow>
  readonly close: () => void
}

const quoted = (names: readonly string[]): string => names.map(name => `"${name}"`).join(', ')

/** Opens a store, which is open already and thereby of this program's version, for writing it out. */
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
    close: () => {
      raw.close()
    },
  }
}
