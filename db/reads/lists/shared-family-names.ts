import { sql } from 'kysely'
import { readSql } from '../../read-sql'
import type { Reader } from '../../schema'

/** Returns the family names, as people are sorted by them, that more than one living person in the register has. */
export async function sharedFamilyNames(db: Reader): Promise<string[]> {
  const found = await readSql(
    db,
    sql<{ family: string }>`select substr(p.sort_name, 1, instr(p.sort_name || ',', ',') - 1) as family
      from person p where p.deleted_at is null group by family having count(*) > 1 order by family`,
  )
  return found.map(({ family }) => family)
}
