import { sql } from 'kysely'
import type { Writer } from '../schema'

/**
 * Returns the first row that refers to a row that is not there, as "table.column (id → what it names)". Undefined if every reference finds
 * its row.
 */
export async function danglingReference(db: Writer): Promise<string | undefined> {
  const { rows: faults } = await sql<{ child: string; row: number; column: string }>`
    select c."table" as child, c.rowid as row, f."from" as "column"
    from pragma_foreign_key_check c join pragma_foreign_key_list(c."table") f on f.id = c.fkid limit 1`.execute(db)
  const fault = faults[0]
  if (!fault) return undefined
  const { rows } = await sql<{ id: string; named: string }>`
    select id, ${sql.ref(fault.column)} as named from ${sql.table(fault.child)} where rid = ${fault.row}`.execute(db)
  return `${fault.child}.${fault.column} (${rows[0]?.id} → ${rows[0]?.named})`
}
