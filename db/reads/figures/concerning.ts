import { type RawBuilder, sql } from 'kysely'
import type { Period } from '../../../src-shared/days/quarter'
import { fromWhatCounts, isMember } from './what-counts'

/**
 * SQL for `concerning`: what counts in a period and may be broken down in a file, once for the whole office (`partner_id` null) and once for
 * each partner that it concerns. One statement so counts for all partners, by the rule that each report counts by.
 */
export const concerning = (period: Period): RawBuilder<unknown> => sql`
  reported as materialized (
    select i.id, i.starts_on ${fromWhatCounts({ period, partnerId: null, isLeavingHouse: true })}),
  concerning as materialized (
    select id, starts_on, null as partner_id from reported
    union all
    select reported.id, reported.starts_on, link.partner_id from reported
      cross join interaction_partner link indexed by interaction_partner_by_interaction
        on link.interaction_id = reported.id and link.deleted_at is null
      where ${isMember(sql`link.partner_id`, sql`reported.starts_on`)})`
