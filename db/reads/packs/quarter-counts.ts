import { sql } from 'kysely'
import type { Period } from '../../../src-shared/days/quarter'
import type { IssueId, PartnerId } from '../../../src-shared/records/ids'
import { readSql } from '../../read-sql'
import type { Reader } from '../../schema'
import { concerning } from '../figures/concerning'

/** How many interactions concerned a partner (the whole office, for null) in one of the given periods. */
export type QuarterLine = {
  /** Whether the period is one of the quarters or of the project's, and its place among them. */
  readonly of: 'quarters' | 'project'
  readonly place: number
  readonly partnerId: PartnerId | null
  /** Null for all interactions, each counted once. */
  readonly issueId: IssueId | null
  readonly number: number
}

/** Counts some quarters by issue and the quarters of the project as a whole, for the office and every partner, in one statement. */
export async function quarterCounts(
  db: Reader,
  quarters: readonly Period[],
  project: readonly Period[],
): Promise<QuarterLine[]> {
  const all = [...quarters, ...project]
  const [from, to] = [
    all.map(period => period.from).sort()[0],
    all
      .map(period => period.to)
      .sort()
      .at(-1),
  ]
  if (from === undefined || to === undefined) return []
  const days = (periods: readonly Period[]) => sql`(
    select key as place, value ->> 'from' as first_on, value ->> 'to' as last_on from json_each(${JSON.stringify(periods)}))`
  return readSql(
    db,
    sql<QuarterLine>`with ${concerning({ from, to })},
    quarter as materialized ${days(quarters)},
    part as materialized ${days(project)}
    select 'quarters' as "of", quarter.place, concerning.partner_id as partnerId, about.issue_id as issueId, count(*) as number
      from concerning
      cross join quarter on concerning.starts_on between quarter.first_on and quarter.last_on
      cross join interaction_issue about indexed by interaction_issue_by_interaction
        on about.interaction_id = concerning.id and about.deleted_at is null
      group by quarter.place, concerning.partner_id, about.issue_id
    union all
    select 'project', part.place, concerning.partner_id, null, count(*) from concerning
      cross join part on concerning.starts_on between part.first_on and part.last_on
      group by part.place, concerning.partner_id`,
  )
}
