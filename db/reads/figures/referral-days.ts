import { sql } from 'kysely'
import type { DatePrecision, IsoDate } from '../../../src-shared/days/iso-date'
import { lastKnownDay } from '../../../src-shared/days/known-day'
import { referralStage } from '../../../src-shared/records/decision-process'
import type { IssueId } from '../../../src-shared/records/ids'
import { readSql } from '../../read-sql'
import type { Reader } from '../../schema'

type Line = {
  readonly issueId: IssueId
  readonly plannedOn: IsoDate | null
  readonly precision: DatePrecision
  readonly happenedOn: IsoDate | null
}

/** A referral whose last day nobody has written down has not ended. */
const notEnded: IsoDate = '9999-12-31'

/**
 * Returns the issues whose process has a referral, each with the last day of its referral: the planned day of the stage, to the end of what
 * is known of it, otherwise the day it happened. An issue with several has the latest.
 */
export async function referralDays(db: Reader): Promise<{ readonly issueId: IssueId; readonly lastOn: IsoDate }[]> {
  const lines = await readSql(
    db,
    sql<Line>`select about.issue_id as issueId, s.planned_on as plannedOn, s.planned_precision as "precision", s.happened_on as happenedOn
      from decision_process d
      cross join process_stage s indexed by process_stage_by_process on s.process_id = d.id
      cross join process_issue about indexed by process_issue_by_process on about.process_id = d.id
      where d.deleted_at is null and s.deleted_at is null and about.deleted_at is null and s.code = ${referralStage}`,
  )
  const latest = new Map<IssueId, IsoDate>()
  for (const { issueId, plannedOn, precision, happenedOn } of lines) {
    const lastOn = plannedOn === null ? (happenedOn ?? notEnded) : lastKnownDay({ on: plannedOn, precision })
    if (lastOn > (latest.get(issueId) ?? '')) latest.set(issueId, lastOn)
  }
  return [...latest].map(([issueId, lastOn]) => ({ issueId, lastOn }))
}
