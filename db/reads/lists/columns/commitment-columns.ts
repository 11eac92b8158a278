import { type RawBuilder, sql } from 'kysely'
import type { IsoDate } from '../../../../src-shared/days/iso-date'
import { sundayOf } from '../../../../src-shared/days/working-days'
import { commitmentStatuses, commitmentTimings } from '../../../../src-shared/log/commitment'
import { isTold, organisationToldTo, personToldTo } from '../../figures/may-be-told'
import { swedishKey } from '../../names/swedish-key'
import { always, type ColumnSql, idsIn, inOrder, type LinksSql, type ListSql, type Seen, value } from './column-sql'
import { ownColumnSql } from './own-columns'

const named = (table: string, id: RawBuilder<unknown>): ColumnSql => ({
  ...value(id),
  order: swedishKey(sql`(select s.name from ${sql.table(table)} s where s.id = ${id})`),
})

/** Links to issues, through the table of links named after the owner (`commitment_issue`, `process_issue`). */
export function aboutIssues(of: 'commitment' | 'process', id: RawBuilder<unknown>): LinksSql {
  const links = sql`${sql.table(`${of}_issue`)} l indexed by ${sql.ref(`${of}_issue_by_${of}`)}
    where ${sql.ref(`l.${of}_id`)} = ${id} and l.deleted_at is null`
  return {
    any: ids => sql`exists (select 1 from ${links} and l.issue_id in ${idsIn(ids)})`,
    some: sql`exists (select 1 from ${links})`,
  }
}

/** SQL for what `isOverdueOn` says of a commitment `k` made in an interaction `i`. */
const overdueOn = (today: IsoDate) =>
  sql`(k.due_on is not null and k.due_on < ${today} and (i.starts_on is null or i.starts_on <= ${today})
      and (k.status = 'open' or (k.status = 'done' and k.done_on is not null and k.done_on > ${today})))`

/** SQL for the timing of a commitment, one of `commitmentTimings`. */
const timingOn = (today: IsoDate) =>
  sql`(case when ${overdueOn(today)} then 'overdue' when k.status <> 'open' then 'closed'
      when k.due_on <= ${sundayOf(today)} then 'this-week' else 'later' end)`

/** The commitments as a list. Overdue means what `isOverdueOn` says of today. */
export const commitmentList = ({ today, audience, shipped }: Seen): ListSql => ({
  table: 'commitment',
  alias: 'k',
  from: sql`commitment k left join interaction i on i.id = k.interaction_id`,
  living: sql`k.deleted_at is null`,
  masked: sql`(i.id is not null and not (${isTold('i')}))`,
  columns: {
    ...ownColumnSql('commitments', 'k'),
    owner: named('staff_member', sql`k.owner_staff_id`),
    counterpart: named('person', personToldTo(audience, sql`k.counterpart_person_id`)),
    counterpartOrganisation: named(
      'organisation',
      organisationToldTo(audience, sql`k.counterpart_organisation_id`, shipped),
    ),
    status: inOrder(sql`k.status`, commitmentStatuses),
    isOverdue: always(overdueOn(today)),
    timing: inOrder(timingOn(today), commitmentTimings),
    interactionOn: value(sql`i.starts_on`),
    doneOn: value(sql`k.done_on`),
    issues: { links: aboutIssues('commitment', sql`k.id`) },
  },
  order: [{ by: sql`k.due_on`, isDescending: false, isNeverNull: false }],
})
