import { sql } from 'kysely'
import type { IsoDate } from '../../../src-shared/days/iso-date'
import { readSql } from '../../read-sql'
import type { Reader } from '../../schema'
import { isBrokenDown, isCounted } from './what-counts'

/**
 * Returns the day of the first interaction that counts and may be broken down in a file. Null if there is none. A period before it has no
 * log, which is another thing than no interactions.
 */
export async function firstDayOfLog(db: Reader): Promise<IsoDate | null> {
  const [first] = await readSql(
    db,
    sql<{ on: IsoDate }>`select i.starts_on as "on" from interaction i indexed by interaction_by_day
      where i.deleted_at is null and ${isCounted} and ${isBrokenDown} order by i.starts_on limit 1`,
  )
  return first?.on ?? null
}
