import { archiveSchemaOf } from '../../db/archive/archive-schema'
import { connect } from './raw-store'

/**
 * Returns what an office shows, by table: the living rows without the local row numbers. Rows that were made and undone remain as
 * tombstones, as they should, and are left out, so that they make no difference between two offices.
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
