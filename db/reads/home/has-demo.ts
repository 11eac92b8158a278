import { sql } from 'kysely'
import { readSql } from '../../read-sql'
import type { Reader } from '../../schema'

/** Every row of the demo office has an id that begins so, on every laptop. */
export const demoPrefix = 'demo-'

/** True if the store holds an interaction of the demo office. */
export async function hasDemo(db: Reader): Promise<boolean> {
  // Asks for a range of ids. `like` would read every interaction of an office without the demo's rows.
  const found = await readSql(
    db,
    sql`select 1 from interaction indexed by sqlite_autoindex_interaction_1
      where id >= ${demoPrefix} and id < 'demo.' and deleted_at is null limit 1`,
  )
  return found.length > 0
}
