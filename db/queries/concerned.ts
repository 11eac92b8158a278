import { sql } from 'kysely'
import { checkedDay } from '../../src-shared/domain/checked-day'
import {
  type Concern,
  type ConcernDraft,
  type ConcernSource,
  concernsOf,
  type NotConcerned,
} from '../../src-shared/domain/concern'
import type {
  InteractionId,
  IssueId,
  OrganisationId,
  PartnerId,
  PersonId,
  StaffMemberId,
} from '../../src-shared/domain/ids'
import { readSql } from '../read-sql'
import type { Reader } from '../schema'
import { issuesInForce } from './issues-in-force'
import { requireRow, requireRows } from './known-rows'

type Found = { readonly partnerId: PartnerId; readonly source: ConcernSource }

async function throughStaff(db: Reader, staff: readonly StaffMemberId[]): Promise<Found[]> {
  const rows = await readSql(
    db,
    sql<{ partnerId: PartnerId; staffId: StaffMemberId }>`
      select s.home_partner_id as partnerId, s.id as staffId from json_each(${JSON.stringify(staff)}) asked
      cross join staff_member s on s.id = asked.value where s.home_partner_id is not null`,
  )
  return rows.map(({ partnerId, staffId }) => ({ partnerId, source: { kind: 'staff', staffId } }))
}

async function throughIssues(db: Reader, { issueIds, on }: ConcernDraft): Promise<Found[]> {
  const inForce = await issuesInForce(db, on)
  return inForce.flatMap(({ issueId, ownerPartnerId }): Found[] =>
    ownerPartnerId !== null && issueIds.includes(issueId)
      ? [{ partnerId: ownerPartnerId, source: { kind: 'issue', issueId } }]
      : [],
  )
}

/** Whoever came from a partner's organisation, or from a unit of it, that day; and the organisation itself when it was met as such. */
async function throughThoseMet(db: Reader, { personIds, organisationIds, on }: ConcernDraft): Promise<Found[]> {
  const rows = await readSql(
    db,
    sql<{ partnerId: PartnerId; personId: PersonId | null; organisationId: OrganisationId }>`
      with recursive met (person_id, met_id, organisation_id) as (
        select r.person_id, r.organisation_id, r.organisation_id from json_each(${JSON.stringify(personIds)}) asked
          cross join role_assignment r indexed by role_assignment_by_person on r.person_id = asked.value
          where r.deleted_at is null and r.organisation_id is not null
            and (r.from_on is null or r.from_on <= ${on}) and (r.to_on is null or r.to_on >= ${on})
        union
        select null, asked.value, asked.value from json_each(${JSON.stringify(organisationIds)}) asked
        union
        select met.person_id, met.met_id, o.parent_id from met
          cross join organisation o on o.id = met.organisation_id where o.parent_id is not null
      )
      select distinct partner.id as partnerId, met.person_id as personId,
        case when met.person_id is null then met.met_id else '' end as organisationId
      from met join partner on partner.organisation_id = met.organisation_id where partner.deleted_at is null`,
  )
  return rows.map(({ partnerId, personId, organisationId }) => ({
    partnerId,
    source: personId === null ? { kind: 'organisation', organisationId } : { kind: 'participant', personId },
  }))
}

const derived = async (db: Reader, draft: ConcernDraft): Promise<Found[]> => [
  ...(await throughStaff(db, draft.staffIds)),
  ...(await throughIssues(db, draft)),
  ...(await throughThoseMet(db, draft)),
]

/** Whom an interaction not yet saved would concern and why, so that the form can propose it. */
export async function concernedByDraft(db: Reader, draft: ConcernDraft): Promise<Concern[]> {
  checkedDay(draft.on)
  await requireRows(db, 'person', draft.personIds)
  await requireRows(db, 'organisation', draft.organisationIds)
  await requireRows(db, 'staff', draft.staffIds)
  await requireRows(db, 'issue', draft.issueIds)
  return concernsOf(await derived(db, draft))
}

/** Of whom somebody has said that the interaction does not concern them after all. */
export const notConcernedBy = (db: Reader, interaction: InteractionId): Promise<NotConcerned[]> =>
  readSql(
    db,
    sql<NotConcerned>`select partner_id as partnerId, reason, said_at as saidAt
      from not_concerned indexed by not_concerned_by_interaction
      where interaction_id = ${interaction} and deleted_at is null order by partner_id`,
  )

/**
 * Whom a logged interaction concerns: those it is linked to, and those that follow from who and what it was about unless somebody has
 * said no. A link and a no can only stand side by side after two laptops were merged: then the link holds, as it does in every count.
 */
export async function concernedByInteraction(db: Reader, interaction: InteractionId): Promise<Concern[]> {
  await requireRow(db, 'interaction', interaction)
  const linked = (table: string, column: string) =>
    sql`(select json_group_array(l.${sql.ref(column)}) from ${sql.table(table)} l where l.interaction_id = i.id and l.deleted_at is null)`
  const rows = await readSql(
    db,
    sql<Record<'on' | 'people' | 'organisations' | 'staff' | 'issues' | 'partners', string>>`
      select i.starts_on as "on", ${linked('interaction_participant', 'person_id')} as people,
        ${linked('interaction_organisation', 'organisation_id')} as organisations,
        ${linked('interaction_staff', 'staff_member_id')} as staff, ${linked('interaction_issue', 'issue_id')} as issues,
        (select json_group_array(json_object('partnerId', l.partner_id, 'reason', l.reason)) from interaction_partner l
          where l.interaction_id = i.id and l.deleted_at is null) as partners
      from interaction i where i.id = ${interaction}`,
  )
  const row = rows[0]
  if (!row) return []
  const without = new Set((await notConcernedBy(db, interaction)).map(({ partnerId }) => partnerId))
  const following = await derived(db, {
    on: row.on,
    personIds: JSON.parse(row.people) as PersonId[],
    organisationIds: JSON.parse(row.organisations) as OrganisationId[],
    staffIds: JSON.parse(row.staff) as StaffMemberId[],
    issueIds: JSON.parse(row.issues) as IssueId[],
  })
  const links = JSON.parse(row.partners) as { partnerId: PartnerId; reason: string }[]
  return concernsOf([
    ...links.map(({ partnerId, reason }): Found => ({ partnerId, source: { kind: 'link', reason } })),
    ...following.filter(({ partnerId }) => !without.has(partnerId)),
  ])
}
