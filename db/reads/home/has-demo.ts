import { sql } from 'kysely'
import { readSql } from '../../read-sql'
import type { Reader } from '../../schema'

/** Every row of the demo is named so, on every laptop. */
export const demoPrefix = 'demo-'

/** Whether the store holds any of the demo office. */
export async function hasDemo(db: Reader): Promise<boolean> {
  // A range, since `like` would read every interaction of an office that has none of the demo's.
  const found = await readSql(
    db,
    sql`select 1 from interaction indexed by sqlite_autoindex_interaction_1
      where id >= ${demoPrefix} and id < 'demo.' and deleted_at is null limit 1`,
  )
  return found.length > 0
}
