import { sql } from 'kysely'
import { uncategorised } from '../../src-shared/domain/counts'
import type { ReportScope } from '../../src-shared/domain/report'
import { readSql } from '../read-sql'
import type { Reader } from '../schema'
import { fromWhatCounts, isMember } from './what-counts'

const slices = [
  'sum',
  'kind',
  'confidentiality',
  'task',
  'issue',
  'area',
  'partner',
  'aim',
  'category',
  'person',
] as const
type Slice = (typeof slices)[number]

/** What one statement counted, by slice and then by key. */
export type Slices = Readonly<Record<Slice, ReadonlyMap<string, number>>>

/** Counts what counts in a period, sliced every way, with one walk over its days; each link is then found by its interaction. */
export async function countSlices(db: Reader, scope: ReportScope): Promise<Slices> {
  const rows = await readSql(
    db,
    sql<{ slice: Slice; key: string; number: number | null }>`
    with chosen as materialized (
      select i.rid, i.id, i.starts_on, i.kind, i.confidentiality, i.main_task_id, i.joint_message, i.initiative,
        i.duration_minutes, i.participants_count ${fromWhatCounts(scope)}),
    sums as materialized (
      select count(*) as interactions, sum(joint_message) as joint, sum(initiative = 'in') as incoming,
        sum(duration_minutes) as minutes, sum(participants_count) as participants from chosen),
    concerned as materialized (
      select c.rid, q.id as issue_id, q.priority_area_id as area_id from chosen c
      cross join interaction_issue l on l.interaction_id = c.id and l.deleted_at is null
      cross join issue q on q.id = l.issue_id),
    met as materialized (
      select c.rid, p.rid as person_rid, coalesce(p.category, ${uncategorised}) as category from chosen c
      cross join interaction_participant l on l.interaction_id = c.id and l.deleted_at is null
      cross join person p on p.id = l.person_id),
    categories as materialized (
      select category, count(*) as touches, count(distinct rid) as interactions, count(distinct person_rid) as people
      from met group by category)
    select 'sum' as slice, 'interactions' as key, interactions as number from sums
    union all select 'sum', 'jointMessage', joint from sums
    union all select 'sum', 'incoming', incoming from sums
    union all select 'sum', 'minutes', minutes from sums
    union all select 'sum', 'eventParticipants', participants from sums
    union all select 'sum', 'contactTouches', sum(touches) from categories
    union all select 'sum', 'withNamedContact', count(distinct rid) from met
    union all select 'kind', kind, count(*) from chosen group by kind
    union all select 'confidentiality', confidentiality, count(*) from chosen group by confidentiality
    union all select 'task', main_task_id, count(*) from chosen where main_task_id is not null group by main_task_id
    union all select 'issue', issue_id, count(*) from concerned group by issue_id
    union all select 'area', area_id, count(distinct rid) from concerned group by area_id
    union all select 'partner', l.partner_id, count(*) from chosen c
      cross join interaction_partner l on l.interaction_id = c.id and l.deleted_at is null
      where ${isMember(sql`l.partner_id`, sql`c.starts_on`)} group by l.partner_id
    union all select 'aim', l.aim_id, count(*) from chosen c
      cross join interaction_aim l on l.interaction_id = c.id and l.deleted_at is null group by l.aim_id
    union all select 'category', category, interactions from categories
    union all select 'person', category, people from categories`,
  )
  const counted = Object.fromEntries(slices.map(slice => [slice, new Map<string, number>()])) as Record<
    Slice,
    Map<string, number>
  >
  for (const { slice, key, number } of rows) counted[slice].set(key, number ?? 0)
  return counted
}

/** How many count, and no more: answered from the index of days alone for the whole office. */
export async function countInteractions(db: Reader, scope: ReportScope): Promise<number> {
  const rows = await readSql(db, sql<{ number: number }>`select count(*) as number ${fromWhatCounts(scope)}`)
  return rows[0]?.number ?? 0
}
