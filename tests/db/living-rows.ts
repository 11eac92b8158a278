import { archiveSchemaOf } from '../../db/archive/archive-schema'
import { connect } from './raw-store'

/**
 * What an office shows: the living rows of every table, without the local row numbers. Rows that were made and taken back stay as
 * tombstones, which is what a tombstone is for, so they are no difference.
 */
export function livingRows(file: string): Record<string, unknown[]> {
  const raw = connect(file)
  try {
    const tables = archiveSchemaOf(raw).tables.map(({ name, columns }) => {
      const named = columns.map(column => `"${column.name}"`).join(', ')
      return [name, raw.prepare(`select ${named} from "${name}" where deleted_at is null order by id`).all()] as const
    })
    return Object.fromEntries(tables)
  } finally {
    raw.close()
  }
}
