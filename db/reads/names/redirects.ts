import { sql } from 'kysely'
import type { MergedKind } from '../../../src-shared/records/merge'
import { readSql } from '../../read-sql'
import type { Reader, Writer } from '../../schema'

/**
 * Returns the id a row is found under now: its own or, once it has been merged, the id of the row that remains after all merges. Returns an
 * unknown id unchanged; the caller's lookup will refuse it.
 */
export async function redirected(db: Reader | Writer, kind: MergedKind, id: string): Promise<string> {
  const table = sql.table(kind)
  const [found] = await readSql(
    db,
    sql<{ id: string }>`with recursive way (id, next, step) as (
        select id, iif(deleted_at is null, null, merged_into_id), 0 from ${table} where id = ${id}
        union all select t.id, iif(t.deleted_at is null, null, t.merged_into_id), way.step + 1
          from way cross join ${table} t on t.id = way.next where way.step < 100)
      select id from way order by step desc limit 1`,
  )
  return found?.id ?? id
}
