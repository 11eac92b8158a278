import { type RawBuilder, sql } from 'kysely'
import { countsInReports, interactionKinds } from '../../src-shared/domain/interaction'
import type { ReportScope } from '../../src-shared/domain/report'

const uncounted = interactionKinds.filter(kind => !countsInReports(kind))

/** Whether a partner takes part in a project on a day: what happened before it joined was not done for it. */
export const isMember = (partner: RawBuilder<unknown>, day: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`exists (select 1 from membership m where m.partner_id = ${partner} and m.deleted_at is null
    and ${day} between m.starts_on and m.ends_on)`

/**
 * The interactions `i` that count in a period, in SQL what `isReported` is in words: held, and not the office's talks with itself; for a
 * partner only what concerns it, on days it was a member. Reports and counts both start from it. Walks the days of the period only.
 */
export function fromWhatCounts({ period, partnerId }: ReportScope): RawBuilder<unknown> {
  const concernsPartner =
    partnerId === null
      ? sql`true`
      : sql`exists (select 1 from interaction_partner l where l.interaction_id = i.id and l.partner_id = ${partnerId} and l.deleted_at is null)
          and ${isMember(sql`${partnerId}`, sql`i.starts_on`)}`
  return sql`from interaction i indexed by interaction_by_day
    where i.deleted_at is null and i.starts_on between ${period.from} and ${period.to}
      and i.status = 'held' and i.kind not in (${sql.join(uncounted)}) and ${concernsPartner}`
}
