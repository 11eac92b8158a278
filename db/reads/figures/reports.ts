import { sql } from 'kysely'
import type { Period } from '../../../src-shared/days/quarter'
import type { InteractionSummary } from '../../../src-shared/log/interaction'
import type { ReportScope } from '../../../src-shared/packs/report'
import type { PartnerId } from '../../../src-shared/records/ids'
import type { Reader } from '../../schema'
import { summaries } from '../timelines/interaction-lists'
import { fromWhatCounts } from './what-counts'

/** Returns the parts of a period in which the partner takes part in a project, earliest first. Empty when it does not take part. */
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

/** Returns the interactions that a period reports, newest first. */
export const reportedInteractions = (db: Reader, scope: ReportScope): Promise<InteractionSummary[]> =>
  summaries(db, sql`select i.rid ${fromWhatCounts(scope)}`)
