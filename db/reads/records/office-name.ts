import { sql } from 'kysely'
import type { OfficeName } from '../../../src-shared/records/office-name'
import { readSql } from '../../read-sql'
import type { Reader } from '../../schema'

/**
 * Returns what the office calls itself: the name of the organisation of kind `own-office`, which ships with every office and can be edited
 * like every other. If there are several, the first one added counts. Null when it has been deleted.
 */
export async function officeName(db: Reader): Promise<OfficeName | null> {
  const rows = await readSql(
    db,
    sql<OfficeName>`select name, coalesce(nullif(name_en, ''), name) as nameEn from organisation
      where kind = 'own-office' and deleted_at is null order by rid limit 1`,
  )
  return rows[0] ?? null
}
