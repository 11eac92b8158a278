import { type RawBuilder, sql } from 'kysely'
import { checkedDay } from '../../../src-shared/days/checked-day'
import type { IsoDate } from '../../../src-shared/days/iso-date'
import type { IssueId, PersonId } from '../../../src-shared/records/ids'
import { type Position, type PositionTrend, trendOf } from '../../../src-shared/records/position'
import { readSql } from '../../read-sql'
import type { Reader } from '../../schema'
import { requireRow } from '../names/known-rows'

/** Returns the positions `s` that meet a condition, oldest first. */
export const positionsWhere = (db: Reader, where: RawBuilder<unknown>): Promise<Position[]> =>
  readSql(
    db,
    sql<Position>`
      select s.id, s.organisation_id as organisationId, o.name as organisation, s.person_id as personId, p.name as person,
        s.issue_id as issueId, s.stated_on as statedOn, s.scale, s.kind,
        s.evidence_interaction_id as evidenceInteractionId, s.evidence_reference as evidenceReference
      from position s join organisation o on o.id = s.organisation_id left join person p on p.id = s.person_id
      where s.deleted_at is null and ${where} order by s.stated_on, s.rid`,
  )

/** Returns every position on an issue that is known by that day, oldest first. Throws if the day does not exist or the issue is unknown. */
export async function positionsOnIssue(db: Reader, issue: IssueId, on: IsoDate): Promise<Position[]> {
  checkedDay(on)
  await requireRow(db, 'issue', issue)
  return positionsWhere(db, sql`s.issue_id = ${issue} and s.stated_on <= ${on}`)
}

/**
 * Returns a person's positions when speaking in a role, on one issue or on all, with their trend and the latest one that has evidence.
 * Throws if the day does not exist or the person is unknown.
 */
export async function positionsOfPerson(
  db: Reader,
  person: PersonId,
  on: IsoDate,
  issue?: IssueId,
): Promise<PositionTrend> {
  checkedDay(on)
  await requireRow(db, 'person', person)
  const about = issue === undefined ? sql`true` : sql`s.issue_id = ${issue}`
  return trendOf(await positionsWhere(db, sql`s.person_id = ${person} and s.stated_on <= ${on} and ${about}`))
}
