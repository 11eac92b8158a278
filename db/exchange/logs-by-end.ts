import { runSql } from '../run-sql'
import type { Reader } from '../schema'

/**
 * Returns each log of a file and how far the file has it, those that ended first at the beginning. What a later log builds on is then sent before it.
 */
export async function logsByEnd(db: Reader): Promise<readonly { readonly log: string; readonly entry: number }[]> {
  return runSql<{ log: string; entry: number }>(
    db,
    `select s.log, s.entry from (select device_id as log, max(device_sequence) as entry from seal group by device_id) s
      join change c on c.device_id = s.log and c.device_sequence = s.entry order by c.hlc`,
  )
}

/** Returns how many entries of a log come after one. A log need not begin at 1: what moves to a new log keeps its numbers. */
export async function countAfter(db: Reader, log: string, entry: number): Promise<number> {
  const text = 'select count(*) as count from change where device_id = ? and device_sequence > ?'
  const [found] = await runSql<{ count: number }>(db, text, log, entry)
  return found?.count ?? 0
}
