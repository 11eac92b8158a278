import { sql } from 'kysely'
import type { OfficeName } from '../../../src-shared/records/office-name'
import { readSql } from '../../read-sql'
import type { Reader } from '../../schema'

/**
 * What the office calls itself: the name of the organisation that is our own office, which ships with every office and is edited like every
 * other. The one that was there first, should there be several; null when it has been removed.
 */
export async function officeName(db: Reader): Promise<OfficeName | null> {
  const rows = await readSql(
    db,
    sql<OfficeName>`select name, coalesce(nullif(name_en, ''), name) as nameEn from organisation
      where kind = 'own-office' and deleted_at is null order by rid limit 1`,
  )
  return rows[0] ?? null
}
