import { sql } from 'kysely'
import type { DatePrecision, IsoDate } from '../../../src-shared/days/iso-date'
import { writtenKnownDay } from '../../../src-shared/days/known-day'
import type { Period } from '../../../src-shared/days/quarter'
import type { PackPlan } from '../../../src-shared/packs/pack'
import type { ComingDay } from '../../../src-shared/packs/page-facts'
import { earliestMovedTo, watchedOn } from '../../../src-shared/records/decision-process'
import type { IssueId } from '../../../src-shared/records/ids'
import { readSql } from '../../read-sql'
import type { Reader } from '../../schema'

type Watched = {
  readonly id: string
  readonly kind: 'entered' | 'stage'
  readonly on: IsoDate
  readonly precision: DatePrecision
  readonly what: string
  readonly processId: string
  readonly process: string
  readonly isStatutory: number
}

const inOrder = (one: Watched, other: Watched): number =>
  one.on < other.on || (one.on === other.on && one.what < other.what) ? -1 : 1

/** Returns the issues that each of some processes is about. A process about none has an empty list. */
export async function issuesOfProcesses(
  db: Reader,
  processes: readonly string[],
): Promise<Readonly<Record<string, readonly IssueId[]>>> {
  const rows = await readSql(
    db,
    sql<{ process: string; issue: IssueId }>`select about.process_id as process, about.issue_id as issue
      from json_each(${JSON.stringify([...new Set(processes)])}) asked
      cross join process_issue about on about.process_id = asked.value where about.deleted_at is null order by about.rid`,
  )
  const found: Record<string, IssueId[]> = Object.fromEntries(processes.map(process => [process, []]))
  for (const { process, issue } of rows) found[process]?.push(issue)
  return found
}

/**
 * Returns the days to watch in a period for the processes about some issues: entered days and planned stages. A statutory day is listed
 * where it is moved to. Empty if no issue is given.
 */
export async function comingDays(db: Reader, issues: readonly IssueId[], { from, to }: Period): Promise<ComingDay[]> {
  const about = sql`exists (select 1 from process_issue about where about.process_id = d.id and about.deleted_at is null
    and about.issue_id in (select value from json_each(${JSON.stringify(issues)})))`
  const rows = await readSql(
    db,
    sql<Watched>`
    select w.id, 'entered' as kind, w.day_on as "on", 'day' as precision, w.what, d.id as processId, d.name as process,
      w.is_statutory as isStatutory
    from watch_date w join decision_process d on d.id = w.process_id
    where w.deleted_at is null and d.deleted_at is null and w.day_on between ${earliestMovedTo(from)} and ${to} and ${about}
    union all
    select s.id, 'stage', s.planned_on, s.planned_precision, s.name, d.id, d.name, 0
    from process_stage s join decision_process d on d.id = s.process_id
    where s.deleted_at is null and d.deleted_at is null and s.happened_on is null
      and s.planned_on between ${from} and ${to} and ${about}`,
  )
  const days = rows
    .map(row => ({ ...row, on: watchedOn(row.on, row.isStatutory === 1) }))
    .filter(({ on }) => on >= from && on <= to)
    .sort(inOrder)
  const issueIds = await issuesOfProcesses(
    db,
    days.map(({ processId }) => processId),
  )
  return days.map(({ id, kind, on, precision, what, processId, process }) => ({
    id,
    kind,
    on,
    precision,
    what,
    process: { id: processId, name: process },
    issueIds: issueIds[processId] ?? [],
  }))
}

/** Returns such days as a table writes them, each as precisely as it is known. */
export const plansOf = (days: readonly ComingDay[]): PackPlan[] =>
  days.map(({ on, precision, what, process }) => ({
    on: writtenKnownDay({ on, precision }),
    what,
    process: process.name,
  }))
