import { sql } from 'kysely'
import { readSql } from '../../db/read-sql'
import { belongings } from '../../db/reads/records/belongings'
import type { Reader } from '../../db/schema'
import type { ActionId } from '../../src-shared/records/ids'

/** Returns the ids of the living parts of every row that has parts, by the id of that row. */
export async function livingParts(db: Reader): Promise<Map<string, string[]>> {
  const parts = Object.values(belongings).flat()
  const queries = parts.map(
    ({ table, column }) =>
      sql<{ owner: string; id: string }>`select ${sql.ref(column)} as owner, id from ${sql.table(table)}
        where deleted_at is null and ${sql.ref(column)} is not null`,
  )
  const rows = await readSql(db, sql<{ owner: string; id: string }>`${sql.join(queries, sql` union `)} order by 1, 2`)
  const found = new Map<string, string[]>()
  for (const { owner, id } of rows) found.set(owner, [...(found.get(owner) ?? []), id])
  return found
}

/** Returns the rows that an action inserted, each as its table and id with a space between. */
export async function madeIn(db: Reader, actionId: ActionId): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('change')
    .select(['table_name', 'row_id'])
    .where('action_id', '=', actionId)
    .where('op', '=', 'I')
    .execute()
  return new Set(rows.map(row => `${row.table_name} ${row.row_id}`))
}
