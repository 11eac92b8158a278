import { sql } from 'kysely'
import { readSql } from '../../read-sql'
import type { Reader } from '../../schema'

/** Returns the number of the latest entry of the change record, to tell whether anything was written since. */
export const latestChange = async (db: Reader): Promise<number> =>
  (await readSql(db, sql<{ latest: number | null }>`select max(rowid) as latest from change`))[0]?.latest ?? 0
