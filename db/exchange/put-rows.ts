import type { RowKey } from '../rules/broken-rows'
import { runSql } from '../run-sql'
import type { Writer } from '../schema'
import type { Turns } from '../work-step'
import { isOfReference, park, putRow } from './put-row'
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
 * Returns how to put one row. References are looked at at once as long as each row comes after those that it names, which is nearly always. From the first
 * that does not on, they are looked at when all are written, since rows may name each other. SQLite prepares every statement of the connection again
 * when that is turned on: for a few rows it takes as long as writing them.
 */
function puttingOn(db: Writer, shapes: Shapes): (row: RowKey) => Promise<void> {
  let isLater = false
  return async row => {
    try {
      await putRow(db, shapes, row)
    } catch (error) {
      if (isLater || !isOfReference(error)) throw error
      isLater = true
      await runSql(db, 'pragma defer_foreign_keys = on')
      await putRow(db, shapes, row)
    }
  }
}

/**
 * Makes rows what the change record says of them. Rows may name each other: whether all that is named is there is looked at in the end. A row that names
 * one that has not come is parked: everything is taken back, and the others are written without it. `turn` is awaited between two rows.
 */
export async function putRows(db: Writer, rows: readonly RowKey[], turn?: Turns): Promise<void> {
  if (rows.length === 0) return
  const shapes = await shapesOf(db)
  const left = new Set<string>()
  const put = puttingOn(db, shapes)
  for (;;) {
    await runSql(db, 'savepoint putting')
    const tried = rows.filter(row => !left.has(keyOf(row)))
    for (const row of tried) {
      await turn?.()
      await put(row)
    }
    const dangling = await danglingAmong(db, shapes, tried, turn)
    if (dangling.length > 0) await runSql(db, 'rollback to putting')
    await runSql(db, 'release putting')
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
