import { type RawBuilder, sql } from 'kysely'
import { type SplitPeriod, wholeMonths } from '../../../src-shared/days/whole-months'
import { eventKinds } from '../../../src-shared/log/interaction'
import { uncategorised } from '../../../src-shared/packs/counts'
import type { ReportScope } from '../../../src-shared/packs/report'
import { readSql } from '../../read-sql'
import type { Reader } from '../../schema'
import { storedCounts } from './stored-counts'
import { fromWhatCounts, isMember } from './what-counts'

const slices = ['issue', 'area', 'partner', 'aim', 'category', 'person'] as const
const cellSlices = ['kind', 'confidentiality', 'task'] as const
type Slice = (typeof slices)[number] | (typeof cellSlices)[number] | 'sum'
type Line = { readonly slice: string; readonly key: string; readonly number: number }

/** What was counted in a period: the number by slice, then by key. */
export type Slices = Readonly<Record<Slice, ReadonlyMap<string, number>>>

const monthsOf = ({ months }: SplitPeriod, partnerId: string | null, chosen: readonly string[]) =>
  months === null
    ? []
    : [sql`select c.slice, c.key, c.number ${storedCounts(partnerId, chosen, months)} and c.number > 0`]

const cellOf = sql`held.kind || '|' || held.confidentiality || '|' || coalesce(held.main_task_id, '') || '|' || held.initiative || '|' || held.joint_message
  || '|' || exists (select 1 from interaction_participant l where l.interaction_id = held.id and l.deleted_at is null)`

/** SQL that counts single days as `derived_source` counts a month. It walks the days once and finds each link by its interaction. */
const daysOf = (scope: ReportScope) => sql`
  select * from (with chosen as materialized (
    select i.rid, i.id, i.starts_on, i.kind, i.confidentiality, i.main_task_id, i.joint_message, i.initiative, i.duration_minutes,
      i.participants_count ${fromWhatCounts(scope)}),
  concerned as materialized (
    select held.rid, q.id as issue_id, q.priority_area_id as area_id from chosen held
    cross join interaction_issue l on l.interaction_id = held.id and l.deleted_at is null cross join issue q on q.id = l.issue_id),
  met as materialized (
    select held.rid, p.rid as person_rid, coalesce(p.category, ${uncategorised}) as category from chosen held
    cross join interaction_participant l on l.interaction_id = held.id and l.deleted_at is null
    cross join person p on p.id = l.person_id)
  select 'cell' as slice, ${cellOf} as key, 1 as number from chosen held
  union all select 'minutes', '', duration_minutes from chosen where duration_minutes is not null
  union all select 'participants', '', participants_count from chosen
    where participants_count is not null and kind in (${sql.join(eventKinds)})
  union all select 'issue', issue_id, count(*) from concerned group by issue_id
  union all select 'area', area_id, count(distinct rid) from concerned group by area_id
  union all select 'partner', l.partner_id, count(*) from chosen held
    cross join interaction_partner l on l.interaction_id = held.id and l.deleted_at is null
    where ${isMember(sql`l.partner_id`, sql`held.starts_on`)} group by l.partner_id
  union all select 'aim', l.aim_id, count(*) from chosen held
    cross join interaction_aim l on l.interaction_id = held.id and l.deleted_at is null group by l.aim_id
  union all select 'category', category, count(distinct rid) from met group by category
  union all select 'person', category || '|' || person_rid, count(*) from met group by person_rid)`

/** The stored monthly counts do not say what may leave the house, so a count that leaves it is made day by day. */
const splitOf = ({ period, isLeavingHouse }: ReportScope): SplitPeriod =>
  isLeavingHouse ? { months: null, days: [period] } : wholeMonths(period)

const nothing = sql`select null as slice, null as key, 0 as number where false`

async function linesOf(db: Reader, scope: ReportScope, chosen: readonly string[]): Promise<readonly Line[]> {
  const split = splitOf(scope)
  const days = split.days.map(period => daysOf({ ...scope, period }))
  const parts: RawBuilder<unknown>[] = [nothing, ...monthsOf(split, scope.partnerId, chosen), ...days]
  return readSql(
    db,
    sql<Line>`with counted (slice, key, number) as (${sql.join(parts, sql` union all `)}),
    added as materialized (select slice, key, sum(number) as number from counted group by slice, key)
    select slice, key, number from added where slice <> 'person'
    union all select 'person', substr(key, 1, instr(key, '|') - 1), count(*) from added where slice = 'person' group by 2
    union all select 'touches', '', sum(number) from added where slice = 'person' having sum(number) > 0`,
  )
}

const cellNames = ['kind', 'confidentiality', 'task', 'initiative', 'joint', 'named'] as const

/**
 * Counts what counts in a period, by every slice. Whole months come from the stored counts; the days around them are counted one by one.
 */
export async function countSlices(db: Reader, scope: ReportScope): Promise<Slices> {
  const counted = Object.fromEntries([...slices, ...cellSlices, 'sum'].map(slice => [slice, new Map()])) as Record<
    Slice,
    Map<string, number>
  >
  const add = (slice: Slice, key: string, number: number) =>
    counted[slice].set(key, (counted[slice].get(key) ?? 0) + number)
  const sums: Readonly<Record<string, string>> = {
    minutes: 'minutes',
    participants: 'eventParticipants',
    touches: 'contactTouches',
  }
  for (const { slice, key, number } of await linesOf(db, scope, [...slices, 'cell', 'minutes', 'participants'])) {
    const known = slices.find(name => name === slice)
    const sum = sums[slice]
    if (known) add(known, key, number)
    else if (sum !== undefined) add('sum', sum, number)
    else {
      const cell = Object.fromEntries(key.split('|').map((text, index) => [cellNames[index], text]))
      add('sum', 'interactions', number)
      if (cell['joint'] === '1') add('sum', 'jointMessage', number)
      if (cell['initiative'] === 'in') add('sum', 'incoming', number)
      if (cell['named'] === '1') add('sum', 'withNamedContact', number)
      for (const name of cellSlices) if (cell[name]) add(name, cell[name], number)
    }
  }
  return counted
}

/** Returns only the number of interactions that count. */
export async function countInteractions(db: Reader, scope: ReportScope): Promise<number> {
  const { months, days } = splitOf(scope)
  const parts = [
    ...monthsOf({ months, days }, scope.partnerId, ['cell']),
    ...days.map(
      period => sql`select 'cell' as slice, '' as key, count(*) as number ${fromWhatCounts({ ...scope, period })}`,
    ),
  ]
  const rows = await readSql(
    db,
    sql<{
      number: number | null
    }>`select sum(number) as number from (${sql.join([nothing, ...parts], sql` union all `)})`,
  )
  return rows[0]?.number ?? 0
}
