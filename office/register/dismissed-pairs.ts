import { sql } from 'kysely'
import { readSql } from '../../db/read-sql'
import type { Reader } from '../../db/schema'

/** Returns the pairs that somebody has judged to be different, each as its kind and its `pairName`: `person one:other`. */
export const dismissedPairs = async (db: Reader): Promise<ReadonlySet<string>> => {
  const rows = await readSql(
    db,
    sql<{ name: string }>`select subject_table || ' ' || one_id || ':' || other_id as name from duplicate_dismissal
      where deleted_at is null`,
  )
  return new Set(rows.map(row => row.name))
}
