import { sql } from 'kysely'
import type { DatePrecision, IsoDate } from '../../../src-shared/days/iso-date'
import { writtenKnownDay } from '../../../src-shared/days/known-day'
import type { Period } from '../../../src-shared/days/quarter'
import type { InteractionStatus, InteractionSummary } from '../../../src-shared/log/interaction'
import type { PackPlan } from '../../../src-shared/packs/pack'
import { earliestMovedTo, watchedOn } from '../../../src-shared/records/decision-process'
import type { IssueId, PartnerId } from '../../../src-shared/records/ids'
import { readSql } from '../../read-sql'
import type { Reader } from '../../schema'
import { isBrokenDown, isMember, isOfCountedKind } from '../figures/what-counts'
import { summaries } from '../timelines/interaction-lists'
import { fromTimeline } from '../timelines/timeline-entries'

/**
 * SQL for the interactions of a period, whatever their status, that concern a partner on a day it is a member. All interactions if the
 * partner is null.
 */
const concerning = (partner: PartnerId | null, period: Period) =>
  partner === null
    ? sql`from interaction i indexed by interaction_by_day
        where i.deleted_at is null and i.starts_on between ${period.from} and ${period.to}`
    : sql`${fromTimeline('partner', partner, period)} and i.deleted_at is null
        and ${isMember(sql`${partner}`, sql`i.starts_on`)}`

/** Returns the planned interactions of a period, newest first. */
export const plannedInteractions = (
  db: Reader,
  partner: PartnerId | null,
  period: Period,
): Promise<InteractionSummary[]> =>
  summaries(db, sql`select i.rid ${concerning(partner, period)} and i.status = 'planned' and ${isOfCountedKind}`)

/**
 * Returns how many interactions of a period were cancelled, and how many still have the status planned after their day. Only those that may
 * leave the house are counted.
 */
export const notHeld = (
  db: Reader,
  partner: PartnerId | null,
  period: Period,
  today: IsoDate,
): Promise<{ status: InteractionStatus; count: number }[]> =>
  readSql(
    db,
    sql<{ status: InteractionStatus; count: number }>`select i.status, count(*) as count ${concerning(partner, period)}
      and ${isOfCountedKind} and ${isBrokenDown} and (i.status = 'cancelled' or (i.status = 'planned' and i.starts_on < ${today}))
      group by i.status order by i.status`,
  )

type Written = { readonly id: string; readonly hlc: string; readonly startsOn: IsoDate; readonly actionId: string }

/**
 * Returns those of the actions that added more than one interaction. Logging adds one at a time, so these are imports of what was logged
 * elsewhere.
 */
async function readingsIn(db: Reader, actions: readonly string[]): Promise<Set<string>> {
  const rows = await readSql(
    db,
    sql<{ actionId: string }>`select asked.value as actionId from json_each(${JSON.stringify(actions)}) asked
      where (select count(*) from (select 1 from change c indexed by change_by_action
        where c.action_id = asked.value and c.table_name = 'interaction' and c.op = 'I' limit 2)) > 1`,
  )
  return new Set(rows.map(({ actionId }) => actionId))
}

/**
 * Returns those of the interactions that were logged more than `days` days after they took place. For an imported interaction only the day
 * of the import is known and not the day of logging, so it is never included.
 */
export async function loggedLate(db: Reader, ids: readonly string[], days: number): Promise<Set<string>> {
  const rows = await readSql(
    db,
    sql<Written>`
      select asked.value as id, min(c.hlc) as hlc, i.starts_on as startsOn, c.action_id as actionId
      from json_each(${JSON.stringify(ids)}) asked cross join interaction i on i.id = asked.value
      cross join change c indexed by change_by_row on c.table_name = 'interaction' and c.row_id = asked.value and c.op = 'I'
      group by asked.value`,
  )
  const late = rows.filter(({ hlc, startsOn }) => {
    const loggedAt = Number.parseInt(hlc.slice(0, 12), 16)
    return loggedAt - Date.parse(`${startsOn}T00:00:00Z`) > days * 86_400_000
  })
  const read = await readingsIn(db, [...new Set(late.map(({ actionId }) => actionId))])
  return new Set(late.filter(({ actionId }) => !read.has(actionId)).map(({ id }) => id))
}

type Watched = {
  readonly on: IsoDate
  readonly precision: DatePrecision
  readonly what: string
  readonly process: string
  readonly isStatutory: number
}

const inOrder = (one: Watched, other: Watched): number =>
  one.on < other.on || (one.on === other.on && one.what < other.what) ? -1 : 1

/**
 * Returns the days to watch in a period for the processes about some issues: entered days and planned stages. A statutory day is listed
 * where it is moved to, and a stage's day is written as precisely as it is known. Empty if no issue is given.
 */
export async function packDates(db: Reader, issues: readonly IssueId[], { from, to }: Period): Promise<PackPlan[]> {
  const about = sql`exists (select 1 from process_issue about where about.process_id = d.id and about.deleted_at is null
    and about.issue_id in (select value from json_each(${JSON.stringify(issues)})))`
  const rows = await readSql(
    db,
    sql<Watched>`
    select w.day_on as "on", 'day' as precision, w.what, d.name as process, w.is_statutory as isStatutory
    from watch_date w join decision_process d on d.id = w.process_id
    where w.deleted_at is null and d.deleted_at is null and w.day_on between ${earliestMovedTo(from)} and ${to} and ${about}
    union all
    select s.planned_on, s.planned_precision, s.name, d.name, 0 from process_stage s join decision_process d on d.id = s.process_id
    where s.deleted_at is null and d.deleted_at is null and s.happened_on is null
      and s.planned_on between ${from} and ${to} and ${about}`,
  )
  return rows
    .map(row => ({ ...row, on: watchedOn(row.on, row.isStatutory === 1) }))
    .filter(({ on }) => on >= from && on <= to)
    .sort(inOrder)
    .map(({ on, precision, what, process }) => ({ on: writtenKnownDay({ on, precision }), what, process }))
}
