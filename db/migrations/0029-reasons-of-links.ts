import { type Kysely, sql } from 'kysely'

/** Saves what the rule says of each existing link. It is written out here, since a released step must not change with the code. */
const explain = sql`
  with recursive above (organisation_id, above_id) as (
    select id, id from organisation
    union select above.organisation_id, o.parent_id from above cross join organisation o on o.id = above.above_id
      where o.parent_id is not null),
  belongs as materialized (
    select distinct above.organisation_id, p.id as partner_id from partner p
      cross join above on above.above_id = p.organisation_id where p.deleted_at is null),
  given (link_id, source) as (
    select l.id, 'staff:' || s.id from interaction_partner l
      cross join interaction_staff f indexed by interaction_staff_by_interaction on f.interaction_id = l.interaction_id
      cross join staff_member s on s.id = f.staff_member_id
      where l.deleted_at is null and f.deleted_at is null and s.home_partner_id = l.partner_id
    union
    select l.id, 'issue:' || f.issue_id from interaction_partner l
      cross join interaction i on i.id = l.interaction_id
      cross join interaction_issue f indexed by interaction_issue_by_interaction on f.interaction_id = l.interaction_id
      cross join issue_version v indexed by issue_version_by_issue on v.issue_id = f.issue_id
      where l.deleted_at is null and f.deleted_at is null and v.deleted_at is null and v.owner_partner_id = l.partner_id
        and i.starts_on between coalesce(v.valid_from, '') and coalesce(v.valid_to, '9999')
    union
    select l.id, 'participant:' || f.person_id from interaction_partner l
      cross join interaction i on i.id = l.interaction_id
      cross join interaction_participant f indexed by interaction_participant_by_interaction on f.interaction_id = l.interaction_id
      cross join role_assignment r indexed by role_assignment_by_person on r.person_id = f.person_id
      cross join belongs b on b.organisation_id = r.organisation_id and b.partner_id = l.partner_id
      where l.deleted_at is null and f.deleted_at is null and r.deleted_at is null
        and i.starts_on between coalesce(r.from_on, '') and coalesce(r.to_on, '9999')
    union
    select l.id, 'organisation:' || f.organisation_id from interaction_partner l
      cross join interaction_organisation f indexed by interaction_organisation_by_interaction on f.interaction_id = l.interaction_id
      cross join belongs b on b.organisation_id = f.organisation_id and b.partner_id = l.partner_id
      where l.deleted_at is null and f.deleted_at is null
  )
  update interaction_partner set follows_from = found.sources
  from (select link_id, json_group_array(source order by source) as sources from given group by link_id) found
  where interaction_partner.id = found.link_id`

/**
 * Keeps the reasons why an interaction concerns a partner with the link, instead of working them out each time. `follows_from` is a list of
 * the facts by which the rule made or supports the link (`staff:…`, `issue:…`, `participant:…`, `organisation:…`); null if there are none.
 * Existing links get what the screens have shown until now. This is the same on every laptop and is not recorded: the triggers of the
 * change record do not know the column yet.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table interaction_partner add column follows_from text check (json_valid(follows_from))`.execute(db)
  // Reasons affect no timeline and no count, so only a change of the other columns puts the link's interaction in the queue.
  const name = 'derived_update_interaction_partner'
  const { rows } = await sql<{ sql: string }>`select sql from sqlite_master where name = ${name}`.execute(db)
  const trigger = rows[0]?.sql ?? ''
  await sql`drop trigger ${sql.ref(name)}`.execute(db)
  await sql
    .raw(trigger.replace('before update on', 'before update of interaction_id, partner_id, deleted_at on'))
    .execute(db)
  await explain.execute(db)
}
