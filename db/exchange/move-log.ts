import type { RowKey } from '../rules/broken-rows'
import { runSql } from '../run-sql'
import type { Writer } from '../schema'
import { leaveLog } from './leave-log'
import { putRows } from './put-rows'

/**
 * Moves what this file has written after an entry of its log to a new log, as a part of a change. It is for a hub that may have lost commits: what it
 * never acknowledged could otherwise meet something else with the same numbers. Returns the rows whose entries moved.
 */
export async function moveToNewLog(db: Writer, entry: number): Promise<readonly RowKey[]> {
  await runSql(db, 'update device set is_merging = 1')
  const moved = await leaveLog(db, entry)
  const rows = new Map(moved.map(row => [`${row.table} ${row.id}`, row]))
  await putRows(db, [...rows.values()])
  await runSql(db, 'update device set is_merging = 0')
  return [...rows.values()]
}
