import { type RawBuilder, sql } from 'kysely'
import { andHangsOnToldTo } from '../../figures/may-be-told'
import { type Months, storedCounts } from '../../figures/stored-counts'
import { always, idsIn, type ListSql, type Seen } from './column-sql'
import { lastInteractionOn, maskedInteractions } from './met-columns'
import { ownColumnSql } from './own-columns'

/** The issues as a list. Interactions are counted as reports count them, from the stored monthly sums. */
export function issueList(seen: Seen): ListSql {
  const { today, audience } = seen
  const inForce = (version: string): RawBuilder<unknown> => {
    const of = (column: string) => sql.ref(`${version}.${column}`)
    return sql`${of('deleted_at')} is null and (${of('valid_from')} is null or ${of('valid_from')} <= ${today})
      and (${of('valid_to')} is null or ${of('valid_to')} >= ${today})`
  }
  // As in `versionsInForce`: if an earlier decision has no last day, the later one holds.
  const versions = sql`issue_version v indexed by issue_version_by_issue where v.issue_id = q.id and ${inForce('v')}
    and not exists (select 1 from issue_version later indexed by issue_version_by_issue where later.issue_id = q.id
      and later.owner_partner_id is v.owner_partner_id and ${inForce('later')}
      and coalesce(later.valid_from, '') > coalesce(v.valid_from, ''))`
  const untold = (of?: string) =>
    audience === 'office' ? sql`` : sql`- ${maskedInteractions('issue', sql`q.rid`, of)}`
  const counted = (months: Partial<Months>, of?: string) =>
    sql`((select coalesce(sum(c.number), 0) ${storedCounts(null, ['issue'], months)} and c.key = q.id) ${untold(of)})`
  const year = Number(today.slice(0, 4)) * 100
  return {
    table: 'issue',
    alias: 'q',
    from: sql`issue q`,
    living: sql`q.deleted_at is null`,
    columns: {
      ...ownColumnSql('issues', 'q'),
      area: {
        ...always(sql`q.priority_area_id`),
        order: sql`(select s.sort_order from priority_area s where s.id = q.priority_area_id)`,
      },
      owners: {
        links: {
          any: ids => sql`exists (select 1 from ${versions} and v.owner_partner_id in ${idsIn(ids)})`,
          some: sql`exists (select 1 from ${versions} and v.owner_partner_id is not null)`,
        },
      },
      versionsInForce: always(sql`(select count(*) from ${versions})`),
      lastInteractionOn: { value: lastInteractionOn('issue', sql`q.rid`, seen) },
      interactions: always(counted({})),
      interactionsThisYear: always(counted({ from: year + 1, to: year + 12 }, today.slice(0, 4))),
      openCommitments: always(sql`(select count(*) from commitment_issue l indexed by commitment_issue_by_issue
        cross join commitment k on k.id = l.commitment_id
        where l.issue_id = q.id and l.deleted_at is null and k.deleted_at is null and k.status = 'open'
          ${andHangsOnToldTo(audience, sql`k.interaction_id`)})`),
    },
    order: [{ by: sql`q.sort_order`, isDescending: false, isNeverNull: true }],
  }
}
