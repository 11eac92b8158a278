import { type RawBuilder, sql } from 'kysely'
import { readSql } from '../read-sql'
import type { Reader } from '../schema'

const timelineNow = sql`select p.value ->> 0, p.value ->> 1, s.minute, s.rid from derived_source s cross join json_each(s.places) p`
const countsNow = sql`select c.value, f.value ->> 0, s.month, f.value ->> 1, sum(f.value ->> 2)
  from derived_source s cross join json_each(s.scopes) c cross join json_each(s.features) f
  where s.month is not null group by 1, 2, 3, 4`

async function differing(db: Reader, kept: RawBuilder<unknown>, now: RawBuilder<unknown>): Promise<number> {
  const rows = await readSql(
    db,
    sql<{ number: number }>`select count(*) as number from (
      select * from (${kept} except ${now}) union all select * from (${now} except ${kept}))`,
  )
  return rows[0]?.number ?? 0
}

/** How many lines of the timelines and monthly counts are not what a recount of every interaction gives; 0 in a sound office. */
export const derivedFaults = async (db: Reader): Promise<number> =>
  (await differing(db, sql`select subject_kind, subject_rid, minute, rid from timeline`, timelineNow)) +
  (await differing(
    db,
    sql`select partner_rid, slice, month, key, number from month_count where number <> 0`,
    countsNow,
  ))
