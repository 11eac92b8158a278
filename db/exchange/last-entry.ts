import { runSql } from '../run-sql'
import type { Reader } from '../schema'

/** Returns the number of the last entry that a file got, its own or another's, in the order in which they came. Each one is one higher. */
export async function lastEntry(db: Reader): Promise<number> {
  const [row] = await runSql<{ last: number | null }>(db, 'select max(rowid) as last from change')
  return row?.last ?? 0
}
