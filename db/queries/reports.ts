import { sql } from 'kysely'
import type { PartnerId } from '../../src-shared/domain/ids'
import type { InteractionSummary } from '../../src-shared/domain/interaction'
import type { Period } from '../../src-shared/domain/quarter'
import type { ReportScope } from '../../src-shared/domain/report'
import type { Reader } from '../schema'
import { summaries } from './interaction-lists'

/** The parts of a period in which the partner takes part in a project, earliest first; none when it does not. */
export async function membershipWithin(db: Reader, partner: PartnerId, period: Period): Promise<Period[]> {
  const memberships = await db
    .selectFrom('membership')
    .select(['starts_on as from', 'ends_on as to'])
    .where('partner_id', '=', partner)
    .where('deleted_at', 'is', null)
    .where('starts_on', '<=', period.to)
    .where('ends_on', '>=', period.from)
    .orderBy('starts_on')
    .execute()
  return memberships.map(({ from, to }) => ({
    from: from > period.from ? from : period.from,
    to: to < period.to ? to : period.to,
  }))
}

/**
 * What is reported of a period, newest first: held, and not the office's talks with itself. For a partner only what concerns
 * it, on days it was a member.
 */
export async function reportedInteractions(
  db: Reader,
  { period, partnerId }: ReportScope,
): Promise<InteractionSummary[]> {
  const concernsPartner =
    partnerId === null
      ? sql`true`
      : sql`exists (select 1 from interaction_partner l where l.interaction_id = i.id and l.partner_id = ${partnerId} and l.deleted_at is null)
          and exists (select 1 from membership m where m.partner_id = ${partnerId} and m.deleted_at is null
            and i.starts_on between m.starts_on and m.ends_on)`
  return summaries(
    db,
    sql`select i.rid from interaction i
      where i.deleted_at is null and i.starts_on between ${period.from} and ${period.to}
        and i.status = 'held' and i.kind <> 'internal_coordination' and ${concernsPartner}`,
  )
}
