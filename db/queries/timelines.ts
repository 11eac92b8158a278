import { type RawBuilder, sql } from 'kysely'
import { checkedDay } from '../../src-shared/domain/checked-day'
import type { InteractionId, IssueId, OrganisationId, PartnerId, PersonId } from '../../src-shared/domain/ids'
import type { InteractionSummary } from '../../src-shared/domain/interaction'
import { Refused } from '../../src-shared/domain/refusal'
import type { Timeline, TimelineFilter, TimelineWindow } from '../../src-shared/domain/timeline'
import type { Reader } from '../schema'
import { summaries } from './interaction-lists'
import { requireRow } from './known-rows'
import { unitsOf } from './organisation-units'

function narrowed({ from, to, statuses, issueIds }: TimelineFilter): RawBuilder<unknown> {
  const conditions = [sql`i.deleted_at is null`]
  if (from !== undefined) conditions.push(sql`i.starts_on >= ${checkedDay(from)}`)
  if (to !== undefined) conditions.push(sql`i.starts_on <= ${checkedDay(to)}`)
  if (statuses) conditions.push(sql`i.status in (select value from json_each(${JSON.stringify(statuses)}))`)
  if (issueIds)
    conditions.push(sql`exists (select 1 from interaction_issue about where about.interaction_id = i.id
      and about.issue_id in (select value from json_each(${JSON.stringify(issueIds)})) and about.deleted_at is null)`)
  return sql.join(conditions, sql` and `)
}

/** One more than asked for is read, which tells whether there are earlier ones. */
async function timeline(
  db: Reader,
  members: RawBuilder<unknown>,
  filter: TimelineFilter,
  { limit, before }: TimelineWindow,
): Promise<Timeline> {
  if (before !== undefined) await requireRow(db, 'interaction', before)
  const earlier =
    before === undefined
      ? sql`true`
      : sql`(i.starts_at, i.id) < (select starts_at, id from interaction where id = ${before})`
  const found = await summaries(
    db,
    sql`select i.rid from (${members}) member cross join interaction i on i.rid = member.rid
      where ${narrowed(filter)} and ${earlier} order by i.starts_at desc, i.id desc limit ${limit + 1}`,
  )
  const rows = found.slice(0, limit)
  return { rows, next: found.length > limit ? (rows.at(-1)?.id ?? null) : null }
}

/** Everything one person took part in, in whatever role, newest first. */
export async function personTimeline(
  db: Reader,
  person: PersonId,
  filter: TimelineFilter,
  window: TimelineWindow,
): Promise<Timeline> {
  await requireRow(db, 'person', person)
  const members = sql`select i.rid from interaction_participant l indexed by interaction_participant_by_person
    cross join interaction i on i.id = l.interaction_id where l.person_id = ${person} and l.deleted_at is null`
  return timeline(db, members, filter, window)
}

/**
 * Everything an organisation took part in, its units included: met as such, or through somebody who held a role there on that
 * day. What its people did before they came and after they left is not its own.
 */
export async function organisationTimeline(
  db: Reader,
  organisation: OrganisationId,
  filter: TimelineFilter,
  window: TimelineWindow,
): Promise<Timeline> {
  await requireRow(db, 'organisation', organisation)
  const members = sql`with recursive ${unitsOf(organisation)}
    select i.rid from unit
      cross join role_assignment r indexed by role_assignment_by_organisation on r.organisation_id = unit.id
      cross join interaction_participant l indexed by interaction_participant_by_person on l.person_id = r.person_id
      cross join interaction i on i.id = l.interaction_id
    where r.deleted_at is null and l.deleted_at is null
      and (r.from_on is null or r.from_on <= i.starts_on) and (r.to_on is null or r.to_on >= i.starts_on)
    union
    select i.rid from unit
      cross join interaction_organisation l indexed by interaction_organisation_by_organisation on l.organisation_id = unit.id
      cross join interaction i on i.id = l.interaction_id
    where l.deleted_at is null`
  return timeline(db, members, filter, window)
}

/** Everything that was about an issue, newest first. */
export async function issueTimeline(
  db: Reader,
  issue: IssueId,
  filter: TimelineFilter,
  window: TimelineWindow,
): Promise<Timeline> {
  await requireRow(db, 'issue', issue)
  const members = sql`select i.rid from interaction_issue l indexed by interaction_issue_by_issue
    cross join interaction i on i.id = l.interaction_id where l.issue_id = ${issue} and l.deleted_at is null`
  return timeline(db, members, filter, window)
}

/** Everything that is marked as concerning a partner, newest first. */
export async function partnerTimeline(
  db: Reader,
  partner: PartnerId,
  filter: TimelineFilter,
  window: TimelineWindow,
): Promise<Timeline> {
  await requireRow(db, 'partner', partner)
  const members = sql`select i.rid from interaction_partner l indexed by interaction_partner_by_partner
    cross join interaction i on i.id = l.interaction_id where l.partner_id = ${partner} and l.deleted_at is null`
  return timeline(db, members, filter, window)
}

/** One interaction as a list shows it, and its note. */
export async function interactionNamed(
  db: Reader,
  interaction: InteractionId,
): Promise<InteractionSummary & { readonly note: string }> {
  await requireRow(db, 'interaction', interaction)
  const [found] = await summaries(db, sql`select rid from interaction where id = ${interaction}`)
  const notes = await db.selectFrom('interaction').select('note').where('id', '=', interaction).execute()
  if (!found) throw new Refused({ code: 'unknown-id', what: 'interaction', id: interaction })
  return { ...found, note: notes[0]?.note ?? '' }
}
