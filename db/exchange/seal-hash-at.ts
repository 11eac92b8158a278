import { runSql } from '../run-sql'
import type { Reader } from '../schema'

/** Returns the hash of the seal that ends with an entry of a log; undefined if no commit ended there. */
export async function sealHashAt(db: Reader, log: string, entry: number): Promise<string | undefined> {
  const [seal] = await runSql<{ hash: string }>(
    db,
    'select hash from seal where device_id = ? and device_sequence = ?',
    log,
    entry,
  )
  return seal?.hash
}
