import { sql } from 'kysely'
import type { Tables, Writer } from '../../../db/schema'
import { orderBetween } from '../../../src-shared/lists/order-between'

/** Returns the sort order that places a new row last in a table. */
export async function lastOrder(db: Writer, table: keyof Tables & string): Promise<string> {
  const { rows } = await sql<{ last: string | null }>`select max(sort_order) as last from ${sql.table(table)}`.execute(
    db,
  )
  return orderBetween(rows[0]?.last ?? null, null)
}
