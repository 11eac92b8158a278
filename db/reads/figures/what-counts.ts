import { type RawBuilder, sql } from 'kysely'
import type { Period } from '../../../src-shared/days/quarter'
import { uncountedKinds } from '../../../src-shared/log/interaction'
import { brokenDownOutside } from '../../../src-shared/packs/disclosure'
import type { ReportScope } from '../../../src-shared/packs/report'
import type { PartnerId } from '../../../src-shared/records/ids'
import { readSql } from '../../read-sql'
import type { Reader } from '../../schema'
import { fromTimeline } from '../timelines/timeline-entries'

/** True if an interaction `i` may be broken down in a file for a partner: `isBrokenDownOutside` in SQL. */
export const isBrokenDown = sql`i.confidentiality in (${sql.join(brokenDownOutside)})`

/** True if a partner takes part in a project on a day. What happened before it joined was not done for it. */
export const isMember = (partner: RawBuilder<unknown>, day: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`exists (select 1 from membership m where m.partner_id = ${partner} and m.deleted_at is null
    and ${day} between m.starts_on and m.ends_on)`

/** Returns the partners that take part in a project at some time in a period, in their order. */
export async function partnersWithin(db: Reader, { from, to }: Period): Promise<PartnerId[]> {
  const found = await readSql(
    db,
    sql<{ id: PartnerId }>`select b.id from partner b where b.deleted_at is null and exists (select 1 from membership m
      where m.partner_id = b.id and m.deleted_at is null and m.starts_on <= ${to} and m.ends_on >= ${from})
      order by b.sort_order`,
  )
  return found.map(({ id }) => id)
}

/** True if the form of an interaction `i` counts in reports: `countsInReports` in SQL. */
export const isOfCountedKind = sql`i.kind not in (${sql.join(uncountedKinds.map(kind => sql.lit(kind)))})`

/** True if an interaction `i` counts in the period of its day: `isReported` in SQL. */
export const isCounted = sql`i.status = 'held' and ${isOfCountedKind}`

/**
 * SQL for the interactions `i` that count in a period, by the same rule as `isReported`: held, and not internal coordination. For a partner
 * only those that concern it, on days it was a member. Reports and counts both start from this. It walks only the days of the period, or
 * that part of the partner's timeline.
 */
export function fromWhatCounts({ period, partnerId, isLeavingHouse }: ReportScope): RawBuilder<unknown> {
  const disclosed = isLeavingHouse ? sql` and ${isBrokenDown}` : sql``
  const counts = sql`${isCounted}${disclosed}`
  return partnerId === null
    ? sql`from interaction i indexed by interaction_by_day
        where i.deleted_at is null and i.starts_on between ${period.from} and ${period.to} and ${counts}`
    : sql`${fromTimeline('partner', partnerId, period)} and ${counts} and ${isMember(sql`${partnerId}`, sql`i.starts_on`)}`
}
