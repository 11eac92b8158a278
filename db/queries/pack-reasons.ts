import { sql } from 'kysely'
import type { InteractionId, PartnerId } from '../../src-shared/domain/ids'
import type { InteractionSummary } from '../../src-shared/domain/interaction'
import type { PackReason } from '../../src-shared/domain/pack'
import { readSql } from '../read-sql'
import type { Reader } from '../schema'
import { priorityList } from './issues-in-force'

type Found = { readonly id: InteractionId; readonly kind: 'home' | 'participant' | 'organisation' | 'manual' }

/** What makes some interactions concern a partner besides its issues, for all of them at once. */
const through = (db: Reader, partner: PartnerId, ids: string): Promise<Found[]> =>
  readSql(
    db,
    sql<Found>`
    with recursive asked as materialized (select value as id from json_each(${ids})),
    ours (id) as (
      select organisation_id from partner where id = ${partner} and organisation_id is not null
      union
      select o.id from ours cross join organisation o on o.parent_id = ours.id where o.deleted_at is null
    )
    select asked.id, 'home' as kind from asked
      cross join interaction_staff l on l.interaction_id = asked.id and l.deleted_at is null
      cross join staff_member s on s.id = l.staff_member_id where s.home_partner_id = ${partner}
    union
    select asked.id, 'participant' from asked cross join interaction i on i.id = asked.id
      cross join interaction_participant l on l.interaction_id = asked.id and l.deleted_at is null
      cross join role_assignment r indexed by role_assignment_by_person on r.person_id = l.person_id
      where r.deleted_at is null and r.organisation_id in (select id from ours)
        and (r.from_on is null or r.from_on <= i.starts_on) and (r.to_on is null or r.to_on >= i.starts_on)
    union
    select asked.id, 'organisation' from asked
      cross join interaction_organisation l on l.interaction_id = asked.id and l.deleted_at is null
      where l.organisation_id in (select id from ours)
    union
    select asked.id, 'manual' from asked
      cross join interaction_partner l on l.interaction_id = asked.id and l.deleted_at is null
      where l.partner_id = ${partner} and l.reason <> ''`,
  )

/**
 * Why each of some interactions concerns a partner, in one walk for all of them; the joint pack needs no reason. What somebody wrote as
 * a reason stays in the house: it is called manual, as is a link that follows from nothing.
 */
export async function packReasons(
  db: Reader,
  partner: PartnerId | null,
  interactions: readonly InteractionSummary[],
): Promise<(interaction: InteractionSummary) => PackReason[]> {
  if (partner === null) return () => []
  const found = await through(db, partner, JSON.stringify(interactions.map(({ id }) => id)))
  const kinds = new Map<InteractionId, Found['kind'][]>()
  for (const { id, kind } of found) kinds.set(id, [...(kinds.get(id) ?? []), kind])
  const lists = new Map<string, Awaited<ReturnType<typeof priorityList>>>()
  for (const day of new Set(interactions.map(({ startsOn }) => startsOn)))
    lists.set(day, await priorityList(db, partner, day))
  return ({ id, startsOn, issueIds }) => {
    const own = lists.get(startsOn) ?? []
    const issues = own.flatMap(({ issueId }, index): PackReason[] =>
      issueIds.includes(issueId) ? [{ kind: 'issue', issueId, number: index + 1 }] : [],
    )
    const reasons = [...issues, ...(kinds.get(id) ?? []).map((kind): PackReason => ({ kind }))]
    return reasons.length > 0 ? reasons : [{ kind: 'manual' }]
  }
}
