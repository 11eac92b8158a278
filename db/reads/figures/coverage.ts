import { sql } from 'kysely'
import { checkedPeriod } from '../../../src-shared/days/checked-day'
import type { IsoDate } from '../../../src-shared/days/iso-date'
import {
  type CoverageCell,
  type CoverageScope,
  highestLevel,
  type TargetKind,
  targetKinds,
} from '../../../src-shared/packs/coverage'
import type { IssueId, OrganisationId } from '../../../src-shared/records/ids'
import { readSql } from '../../read-sql'
import type { Reader } from '../../schema'
import { shippedOrganisations } from '../home/shipped-organisations'
import { requireRow } from '../names/known-rows'
import { swedishKey } from '../names/swedish-key'
import { printedRole } from '../records/printed-role'
import { minutesOf, timelineKinds } from '../timelines/timeline-entries'
import { isMadeForMasked } from './may-be-told'
import { isBrokenDown, isCounted } from './what-counts'

type Target = { readonly target: string; readonly targetName: string; readonly targetKind: TargetKind }
type Line = Target & {
  issueId: IssueId
  count: number
  lastOn: IsoDate | null
  titles: string
  organisationIds: string
}

const kinds = JSON.stringify(targetKinds)

/** True if all of an interaction may be told outside the house, by the rule of `disclosureOf`. */
const isTold = sql`(i.confidentiality = 'open' and i.record_status <> 'working_note')`

const only = (issueIds: readonly IssueId[] | undefined) =>
  issueIds ? sql`about.issue_id in (select value from json_each(${JSON.stringify(issueIds)}))` : sql`true`

/**
 * SQL for whom each reported interaction reached. That is each organisation met as such, and for each participant the organisation of the
 * role to print that day and the party of that role.
 */
export const reached = ({ period, partnerId, isLeavingHouse, issueIds }: CoverageScope) => sql`
  reported as materialized (
    select distinct i.id, i.starts_on, ${isLeavingHouse ? isTold : sql`1`} as is_told ${
      issueIds
        ? sql`from json_each(${JSON.stringify(issueIds)}) asked cross join issue e on e.id = asked.value
            cross join timeline t on t.subject_kind = ${timelineKinds.issue} and t.subject_rid = e.rid
              and ${minutesOf(period)} cross join interaction i on i.rid = t.rid`
        : sql`from interaction i indexed by interaction_by_day`
    }
    where i.deleted_at is null and i.starts_on between ${period.from} and ${period.to}
      and ${isCounted}
      ${isLeavingHouse ? sql`and ${isBrokenDown}` : sql``}
      and (${partnerId} is null or exists (select 1 from interaction_partner l
        where l.interaction_id = i.id and l.partner_id = ${partnerId} and l.deleted_at is null))
  ),
  met as materialized (
    select reported.id, reported.starts_on, reported.is_told, ${printedRole(sql`l.person_id`, sql`reported.starts_on`)} as role_rid
    from reported cross join interaction_participant l indexed by interaction_participant_by_interaction
      on l.interaction_id = reported.id and l.deleted_at is null
  ),
  reached as (
    select met.id, met.starts_on, met.is_told, r.organisation_id, r.title from met cross join role_assignment r on r.rid = met.role_rid
    union all
    select met.id, met.starts_on, met.is_told, party.id, r.title from met cross join role_assignment r on r.rid = met.role_rid
      join organisation party on party.kind = 'party' and party.abbreviation = r.party and party.deleted_at is null
    union all
    select reported.id, reported.starts_on, reported.is_told, l.organisation_id, null from reported
      cross join interaction_organisation l indexed by interaction_organisation_by_interaction
      on l.interaction_id = reported.id and l.deleted_at is null
  )`

async function cellsMet(db: Reader, scope: CoverageScope): Promise<CoverageCell[]> {
  const target = scope.by === 'kind' ? sql`o.kind` : sql`o.id`
  const name = scope.by === 'kind' ? sql`o.kind` : sql`o.name`
  const lines = await readSql(
    db,
    sql<Line>`with ${reached(scope)}
      select about.issue_id as issueId, ${target} as target, ${name} as targetName, o.kind as targetKind,
        count(distinct reached.id) as count, max(reached.starts_on) filter (where reached.is_told) as lastOn,
        json_group_array(distinct o.id) as organisationIds,
        json_group_array(distinct reached.title) filter (where reached.title is not null and reached.is_told) as titles
      from reached cross join organisation o on o.id = reached.organisation_id
      cross join interaction_issue about indexed by interaction_issue_by_interaction
        on about.interaction_id = reached.id and about.deleted_at is null
      where o.kind in (select value from json_each(${kinds})) and ${only(scope.issueIds)} group by about.issue_id, ${target}`,
  )
  return lines.map(({ titles, organisationIds, ...line }) => ({
    ...line,
    highestLevel: highestLevel(JSON.parse(titles) as string[]),
    organisationIds: JSON.parse(organisationIds) as OrganisationId[],
  }))
}

/**
 * Returns the organisations of the target kinds that exist at some time within the period. In a file, those whose name alone would reveal a
 * masked interaction are left out.
 */
async function targetOrganisations(db: Reader, { period: { from, to }, isLeavingHouse }: CoverageScope) {
  const mayBeTold = isLeavingHouse ? sql`and not ${isMadeForMasked('o', await shippedOrganisations())}` : sql``
  return readSql(
    db,
    sql<Target>`select o.id as target, o.name as targetName, o.kind as targetKind from organisation o
      where o.kind in (select value from json_each(${kinds})) and o.deleted_at is null
        and (o.valid_from is null or o.valid_from <= ${to}) and (o.valid_to is null or o.valid_to >= ${from})
        ${mayBeTold} order by ${swedishKey(sql`o.name`)}`,
  )
}

/**
 * Returns which issues have been carried to whom in a period, for the whole office or one partner. With `isEmptyIncluded`, pairs without
 * any interaction are included. Throws if the partner is unknown or the period ends before it begins.
 */
export async function coverage(db: Reader, scope: CoverageScope): Promise<CoverageCell[]> {
  checkedPeriod(scope.period)
  if (scope.partnerId !== null) await requireRow(db, 'partner', scope.partnerId)
  const issues = await db
    .selectFrom('issue')
    .select('id')
    .where('deleted_at', 'is', null)
    .orderBy('sort_order')
    .execute()
  const met = await cellsMet(db, scope)
  const order = issues.map(issue => issue.id).filter(id => scope.issueIds?.includes(id) ?? true)
  if (!scope.isEmptyIncluded) return met.sort((a, b) => order.indexOf(a.issueId) - order.indexOf(b.issueId))
  const targets =
    scope.by === 'organisation'
      ? await targetOrganisations(db, scope)
      : targetKinds.map((kind): Target => ({ target: kind, targetName: kind, targetKind: kind }))
  const known = new Map(met.map(cell => [`${cell.issueId} ${cell.target}`, cell]))
  return order.flatMap(issueId =>
    targets.map(
      target =>
        known.get(`${issueId} ${target.target}`) ?? {
          issueId,
          ...target,
          count: 0,
          lastOn: null,
          highestLevel: null,
          organisationIds: [],
        },
    ),
  )
}
