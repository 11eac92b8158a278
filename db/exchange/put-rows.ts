import { sql } from 'kysely'
import type { RowKey } from '../rules/broken-rows'
import { runSql } from '../run-sql'
import type { Writer } from '../schema'
import type { Turns } from '../work-step'
import { park, putRow } from './put-row'
import { namesMissing, type Shapes, shapesOf } from './table-shapes'

const keyOf = ({ table, id }: RowKey): string => `${table} ${id}`

/** Returns the written rows that name a row which is not there. */
async function danglingAmong(
  db: Writer,
  { tables }: Shapes,
  rows: readonly RowKey[],
  turn: Turns | undefined,
): Promise<RowKey[]> {
  const dangling: RowKey[] = []
  for (const { table, id } of rows) {
    await turn?.()
    const shape = tables.get(table)
    if (shape && (await namesMissing(db, shape, table, id))) dangling.push({ table, id })
  }
  return dangling
}

/**
 * Makes rows what the change record says of them. References are looked at when all are written, since rows may name each other. A row that names
 * one that has not come is parked: everything is taken back, and the others are written without it. `turn` is awaited between two rows.
 */
export async function putRows(db: Writer, rows: readonly RowKey[], turn?: Turns): Promise<void> {
  if (rows.length === 0) return
  const shapes = await shapesOf(db)
  const left = new Set<string>()
  await sql`pragma defer_foreign_keys = on`.execute(db)
  for (;;) {
    await sql`savepoint putting`.execute(db)
    const tried = rows.filter(row => !left.has(keyOf(row)))
    for (const row of tried) {
      await turn?.()
      await putRow(db, shapes, row)
    }
    const dangling = await danglingAmong(db, shapes, tried, turn)
    if (dangling.length > 0) await sql`rollback to putting`.execute(db)
    await sql`release putting`.execute(db)
    for (const row of dangling) {
      left.add(keyOf(row))
      await park(db, row, 'not-here')
    }
    if (dangling.length === 0) return
  }
}

/**
 * Returns the parked rows that may be written now: those that waited for others, and those that a newer program wrote if this program is that new
 * by now.
 */
export const parkedToTry = async (db: Writer): Promise<readonly RowKey[]> => {
  const { version } = await shapesOf(db)
  return runSql<RowKey>(
    db,
    `select p.table_name as "table", p.row_id as id from parked_row p where p.reason in ('not-here', 'refused')
      or (p.reason = 'newer' and not exists (select 1 from change c indexed by change_by_row
        where c.table_name = p.table_name and c.row_id = p.row_id and c.schema_version > ?))`,
    version,
  )
}
