import type { Reader } from '../schema'
import { runSql } from './run-sql'

/** Returns the id of the office that a file holds. Every file of the office has the same. */
export async function officeId(db: Reader): Promise<string> {
  const [row] = await runSql<{ id: string }>(db, 'select space_id as id from device')
  if (!row) throw new Error('a store has its office')
  return row.id
}
