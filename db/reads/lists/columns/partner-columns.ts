import { sql } from 'kysely'
import { periodMeant } from '../../../../src-shared/days/relative-days'
import { always, type ListSql, type Seen, value } from './column-sql'
import { interactionsSince, lastInteractionOn } from './met-columns'
import { ownColumnSql } from './own-columns'

/** The partners as a list, each with the membership that runs today, otherwise the latest one. */
export function partnerList(seen: Seen): ListSql {
  const { today } = seen
  const { from } = periodMeant({ which: 'this', unit: 'quarter' }, today)
  const membership = (what: string) => sql`(select ${sql.raw(what)} from membership m indexed by membership_by_partner
    join project j on j.id = m.project_id where m.partner_id = a.id and m.deleted_at is null
    order by (m.starts_on <= ${today} and m.ends_on >= ${today}) desc, m.starts_on desc limit 1)`
  return {
    table: 'partner',
    alias: 'a',
    from: sql`partner a`,
    living: sql`a.deleted_at is null`,
    columns: {
      ...ownColumnSql('partners', 'a'),
      project: value(membership('j.short_name')),
      memberFrom: value(membership('m.starts_on')),
      memberTo: value(membership('m.ends_on')),
      membership: value(membership('m.status')),
      fundingKind: value(sql`(select f.kind from funding f indexed by funding_by_partner where f.partner_id = a.id
        and f.deleted_at is null and f.project_id = ${membership('m.project_id')} order by f.rid limit 1)`),
      interactionsThisQuarter: always(interactionsSince('partner', sql`a.rid`, seen, from)),
      lastInteractionOn: value(lastInteractionOn('partner', sql`a.rid`, seen)),
    },
    order: [{ by: sql`a.sort_order`, isDescending: false, isNeverNull: true }],
  }
}
