import { sql } from 'kysely'
import type {
  BriefingMaterial,
  BriefingPartner,
  BriefingScope,
  Told,
} from '../../../src-shared/briefings/briefing-material'
import { groupedBy } from '../../../src-shared/lists/grouped'
import { maskedLastBy } from '../../../src-shared/packs/disclosure'
import type { DecisionProcess } from '../../../src-shared/records/decision-process'
import type { PartnerId } from '../../../src-shared/records/ids'
import { type IssueVersion, versionsInForce } from '../../../src-shared/records/issue-version'
import type { Position } from '../../../src-shared/records/position'
import { readSql } from '../../read-sql'
import type { Reader } from '../../schema'
import { coverage } from '../figures/coverage'
import { isTold } from '../figures/may-be-told'
import { versions } from '../records/issues-in-force'
import { positionsWhere } from '../records/positions'
import { processDetails, processesOfIssue, watchList } from '../records/processes'
import { inYear } from './briefing-interactions'
import { isAboutMatter, maskedAmong } from './briefing-promises'

/** How many days ahead watched days are searched for, and how many are shown for each process. */
const watched = { days: 365, most: 3 } as const

/** Returns the wordings in force on the day, for each issue the joint one first. */
export async function briefingWordings(db: Reader, { issueIds, on, asOf }: BriefingScope): Promise<IssueVersion[]> {
  const found: IssueVersion[] = []
  for (const issue of issueIds) {
    // A decision that was taken later is not known yet, even if it is in force on the day of the meeting.
    const decided = (await versions(db, issue)).filter(({ decidedOn }) => decidedOn === null || decidedOn <= asOf)
    const inForce = versionsInForce(decided, on)
    found.push(
      ...inForce.filter(one => one.ownerPartnerId === null),
      ...inForce.filter(one => one.ownerPartnerId !== null),
    )
  }
  return found
}

/**
 * Returns the positions known by the day on the issues, oldest first. They are those of the people to be met and their organisations; if
 * the briefing is about an issue or a process, those of everybody. A position whose evidence is masked becomes a masked line.
 */
export async function briefingPositions(db: Reader, scope: BriefingScope): Promise<Told<readonly Position[]>[]> {
  const { issueIds, personIds, organisations, asOf } = scope
  const about = JSON.stringify(issueIds)
  const on = (index: string, column: string, ids: readonly string[]) =>
    sql`select one.rid from json_each(${JSON.stringify(ids)}) asked
      cross join position one indexed by ${sql.ref(index)} on one.${sql.ref(column)} = asked.value`
  const bodies = organisations.map(({ id }) => id)
  const rids = isAboutMatter(scope)
    ? on('position_by_issue', 'issue_id', issueIds)
    : sql`${on('position_by_person', 'person_id', personIds)}
          union ${on('position_by_organisation', 'organisation_id', bodies)}`
  const found = await positionsWhere(
    db,
    sql`s.rid in (${rids}) and s.stated_on <= ${asOf}
      and s.issue_id in (select value from json_each(${about}))`,
  )
  const masked = await maskedAmong(
    db,
    found.map(one => one.evidenceInteractionId),
  )
  const isMasked = (one: Position) => masked.has(one.evidenceInteractionId ?? '')
  const byWhom = groupedBy(
    found.filter(one => !isMasked(one)),
    one => `${one.issueId} ${one.personId ?? one.organisationId}`,
  )
  const told = [...byWhom].map(([id, positions]) => ({ id, told: positions }))
  return maskedLastBy(
    [...told, ...found.filter(isMasked).map(one => ({ id: one.id, told: null }))],
    line => line.told === null,
  )
}

/**
 * Returns the open processes about the issues, each with its next watched days. If the briefing is about a process, returns only that one.
 */
export async function briefingProcesses(
  db: Reader,
  { subject, issueIds, asOf }: BriefingScope,
): Promise<BriefingMaterial['processes']> {
  const known: Pick<DecisionProcess, 'id' | 'closedOn'>[] =
    subject.subjectTable === 'decision_process' ? [{ id: subject.subjectId, closedOn: null }] : []
  if (known.length === 0) for (const issue of issueIds) known.push(...(await processesOfIssue(db, issue)))
  const open = [...new Set(known.filter(one => one.closedOn === null || one.closedOn > asOf).map(one => one.id))]
  if (open.length === 0) return []
  const days = (await watchList(db, { from: asOf, days: watched.days })).filter(
    ({ what }) => !what.startsWith('referral-reminder'),
  )
  const told: BriefingMaterial['processes'][number][] = []
  for (const id of open)
    told.push({
      ...(await processDetails(db, id, asOf)),
      next: days.filter(day => day.processId === id).slice(0, watched.most),
    })
  return told
}

/**
 * Returns the partners that the issues concern, the most concerned first: by the number of interactions in the year. A partner with its own
 * wording is included even without any.
 */
export async function briefingPartners(
  db: Reader,
  scope: BriefingScope,
  wordings: readonly IssueVersion[],
): Promise<BriefingPartner[]> {
  const owners = [...new Set(wordings.flatMap(one => one.ownerPartnerId ?? []))]
  return readSql(
    db,
    sql<BriefingPartner>`with ${inYear('issue', scope.issueIds, scope)}, linked as materialized (
        select l.partner_id as id, count(*) as contacts from about cross join interaction i on i.rid = about.rid
        cross join interaction_partner l indexed by interaction_partner_by_interaction on l.interaction_id = i.id
        where l.deleted_at is null and ${isTold('i')} group by l.partner_id)
      select b.id, b.name, coalesce(linked.contacts, 0) as contacts from partner b left join linked on linked.id = b.id
      where b.deleted_at is null and (linked.id is not null or b.id in (select value from json_each(${JSON.stringify(owners)})))
      order by contacts desc, b.sort_order`,
  )
}

/** Returns the kinds of organisation that each issue has not reached in the year. */
export async function briefingGaps(
  db: Reader,
  { issueIds, from, asOf }: BriefingScope,
): Promise<BriefingMaterial['gaps']> {
  if (issueIds.length === 0) return []
  const cells = await coverage(db, {
    period: { from, to: asOf },
    partnerId: null,
    by: 'kind',
    isEmptyIncluded: true,
    isLeavingHouse: true,
    issueIds,
  })
  return issueIds.flatMap(issueId => {
    const targets = cells.filter(cell => cell.issueId === issueId && cell.count === 0).map(cell => cell.targetKind)
    return targets.length === 0 ? [] : [{ issueId, targets }]
  })
}

/** Returns the names of all partners. */
export const partnerNames = (db: Reader): Promise<{ id: PartnerId; name: string }[]> =>
  readSql(db, sql<{ id: PartnerId; name: string }>`select id, name from partner where deleted_at is null`)
