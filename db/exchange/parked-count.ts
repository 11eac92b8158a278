import type { Reader } from '../schema'
import { runSql } from './run-sql'

/** Returns how many rows that others have written wait to be written here. Those that stay home do not wait. */
export async function parkedCount(db: Reader): Promise<number> {
  const [row] = await runSql<{ count: number }>(
    db,
    "select count(*) as count from parked_row where reason <> 'stays-home'",
  )
  return row?.count ?? 0
}

/** Returns how many of those rows wait for a newer program. */
export async function newerCount(db: Reader): Promise<number> {
  const [row] = await runSql<{ count: number }>(db, "select count(*) as count from parked_row where reason = 'newer'")
  return row?.count ?? 0
}
