import { sql } from 'kysely'
import type { IsoDate } from '../../../src-shared/days/iso-date'
import type { Period } from '../../../src-shared/days/quarter'
import type { InteractionStatus, InteractionSummary } from '../../../src-shared/log/interaction'
import type { PartnerId } from '../../../src-shared/records/ids'
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
