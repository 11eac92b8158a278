import { type RawBuilder, sql } from 'kysely'
import { readSql } from '../../read-sql'
import type { Reader } from '../../schema'

/** Returns the number of living interactions. It is added up from the days, of which an office has a few thousand, however many it logs. */
export async function logLength(db: Reader): Promise<number> {
  const [row] = await readSql(db, sql<{ total: number | null }>`select sum(number) as total from day_count`)
  return row?.total ?? 0
}

/** SQL for the number of living interactions that the log has after a day, in its order (the first ten letters of `starts_at`). */
export const lengthAfter = (day: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`(select coalesce(sum(number), 0) from day_count where ordered_on > ${day})`

/** To walk past this many rows of the log's index takes as long as adding up its days. */
const walked = 100_000

/** Where the walk through the log begins, newest first: before the instant `before` (null for all of the log), after `skipped` rows. */
type LogStart = { readonly before: string | null; readonly skipped: number }

/** Returns where to begin to reach a row of the log, newest first, so that a row far down costs little more than the first. */
export async function logStart(db: Reader, offset: number): Promise<LogStart> {
  if (offset < walked) return { before: null, skipped: offset }
  const [found] = await readSql(
    db,
    sql<{ day: string; later: number }>`select ordered_on as day, total - number as later
      from (select ordered_on, number, sum(number) over (order by ordered_on desc rows unbounded preceding) as total
        from (select ordered_on, sum(number) as number from day_count group by ordered_on order by ordered_on desc))
      where total > ${offset} limit 1`,
  )
  // A letter after every digit and sign of an instant. So all of the day is before it.
  return found ? { before: `${found.day}~`, skipped: offset - found.later } : { before: null, skipped: offset }
}
