import { type RawBuilder, sql } from 'kysely'
import { checkedPeriod } from '../../../src-shared/days/checked-day'
import type { IsoDate } from '../../../src-shared/days/iso-date'
import { daysBetween } from '../../../src-shared/days/working-days'
import type { InteractionStatus, InteractionSummary } from '../../../src-shared/log/interaction'
import type { CalendarDays, CalendarSpan } from '../../../src-shared/log/office-calendar'
import { readSql } from '../../read-sql'
import type { Reader } from '../../schema'
import { commitmentsOf } from '../records/commitments'
import { watchList } from '../records/processes'
import { summaries } from './interaction-lists'

/** The most commitments and the most watch dates of the days that are asked for. */
const mostBeside = 200

/** Selects the interactions of some days, each with its place among those of its day. */
const onDays = ({ from, to, staffId }: CalendarDays): RawBuilder<unknown> => sql`
  select i.rid, i.starts_on, i.status,
    row_number() over (partition by i.starts_on order by i.starts_time is not null, i.starts_time, i.id) as place
  from interaction i indexed by interaction_by_day
  where i.deleted_at is null and i.starts_on between ${from} and ${to}
    and (${staffId} is null or exists (select 1 from interaction_staff l indexed by interaction_staff_by_interaction
      where l.interaction_id = i.id and l.staff_member_id = ${staffId} and l.deleted_at is null))`

const oldestFirst = async (db: Reader, rids: RawBuilder<unknown>): Promise<InteractionSummary[]> =>
  (await summaries(db, rids)).reverse()

/** Returns all meetings of some days that have one of the statuses, the oldest first. Throws if the period ends before it begins. */
export const meetingsOnDays = (
  db: Reader,
  days: CalendarDays,
  statuses: readonly InteractionStatus[],
): Promise<InteractionSummary[]> =>
  oldestFirst(
    db,
    sql`select rid from (${onDays(checkedPeriod(days))}) where status in (select value from json_each(${JSON.stringify(statuses)}))`,
  )

/**
 * Returns what the calendar shows of some days: at most `mostOfDay` meetings a day, and the number of all of them. A commitment from an
 * interaction that is still to come, as seen on `today`, is not given yet and is left out. So are reminders of watched days, since the
 * calendar shows those days themselves. Throws if the period ends before it begins.
 */
export async function calendarSpan(
  db: Reader,
  { mostOfDay, ...asked }: CalendarDays & { readonly mostOfDay: number },
  today: IsoDate,
): Promise<CalendarSpan> {
  const days = checkedPeriod(asked)
  const { from, to, staffId } = days
  const counted = await readSql(
    db,
    sql<{
      on: IsoDate
      count: number
    }>`select starts_on as "on", count(*) as count from (${onDays(days)}) group by starts_on`,
  )
  const promises = await commitmentsOf(
    db,
    sql`select k.rid from commitment k indexed by commitment_by_due left join interaction i on i.id = k.interaction_id
      where k.deleted_at is null and k.status = 'open' and k.due_on between ${from} and ${to}
        and (i.starts_on is null or i.starts_on <= ${today}) and (${staffId} is null or k.owner_staff_id = ${staffId})
      order by k.due_on limit ${mostBeside}`,
  )
  const watched = await watchList(db, { from, days: daysBetween(from, to) })
  return {
    meetings: await oldestFirst(db, sql`select rid from (${onDays(days)}) where place <= ${mostOfDay}`),
    counts: Object.fromEntries(counted.map(({ on, count }) => [on, count])),
    watched: watched.filter(({ what }) => !what.startsWith('referral-reminder')).slice(0, mostBeside),
    promises,
  }
}
