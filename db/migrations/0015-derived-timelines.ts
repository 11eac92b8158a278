import { type Kysely, sql } from 'kysely'

const run = (db: Kysely<unknown>, text: string) => sql.raw(text).execute(db)

/**
 * `timeline` holds the timelines of four kinds of subject. The numbers are written out here, since a released step must not change with the
 * code.
 */
const [person, organisation, issue, partner] = [1, 2, 3, 4]

const living = (table: string, alias: string) =>
  `${table} ${alias} indexed by ${table}_by_interaction where ${alias}.interaction_id = i.id and ${alias}.deleted_at is null`

const isMember = (partnerId: string) => `exists (select 1 from membership m where m.partner_id = ${partnerId}
  and m.deleted_at is null and i.starts_on between m.starts_on and m.ends_on)`

/**
 * The subjects whose timelines an interaction is on. It is on an organisation's through the role a participant held that day, and on those
 * of all organisations above it.
 */
const places = `select ${person} as kind, p.rid as subject from interaction_participant l indexed by interaction_participant_by_interaction
    cross join person p on p.id = l.person_id where l.interaction_id = i.id and l.deleted_at is null
  union select ${organisation}, a.above_rid from interaction_participant l indexed by interaction_participant_by_interaction
    cross join role_assignment r indexed by role_assignment_by_person on r.person_id = l.person_id
    cross join organisation o on o.id = r.organisation_id
    cross join organisation_above a on a.organisation_rid = o.rid
    where l.interaction_id = i.id and l.deleted_at is null and r.deleted_at is null
      and (r.from_on is null or r.from_on <= i.starts_on) and (r.to_on is null or r.to_on >= i.starts_on)
  union select ${organisation}, a.above_rid from interaction_organisation l indexed by interaction_organisation_by_interaction
    cross join organisation o on o.id = l.organisation_id
    cross join organisation_above a on a.organisation_rid = o.rid
    where l.interaction_id = i.id and l.deleted_at is null
  union select ${issue}, q.rid from interaction_issue l indexed by interaction_issue_by_interaction
    cross join issue q on q.id = l.issue_id where l.interaction_id = i.id and l.deleted_at is null
  union select ${partner}, p.rid from interaction_partner l indexed by interaction_partner_by_interaction
    cross join partner p on p.id = l.partner_id where l.interaction_id = i.id and l.deleted_at is null`

/** What an interaction adds to a month's counts, both the office's and each concerned partner's. */
const features = `select 'cell' as slice, i.kind || '|' || i.confidentiality || '|' || coalesce(i.main_task_id, '') || '|' || i.initiative
      || '|' || i.joint_message || '|' || exists (select 1 from ${living('interaction_participant', 'l')}) as key, 1 as number
  union all select 'minutes', '', i.duration_minutes where i.duration_minutes <> 0
  union all select 'participants', '', i.participants_count where i.participants_count <> 0
  union all select 'issue', l.issue_id, count(*) from ${living('interaction_issue', 'l')} group by l.issue_id
  union all select distinct 'area', q.priority_area_id, 1 from interaction_issue l indexed by interaction_issue_by_interaction
    cross join issue q on q.id = l.issue_id where l.interaction_id = i.id and l.deleted_at is null
  union all select 'partner', l.partner_id, count(*) from ${living('interaction_partner', 'l')}
    and ${isMember('l.partner_id')} group by l.partner_id
  union all select 'aim', l.aim_id, count(*) from ${living('interaction_aim', 'l')} group by l.aim_id
  union all select distinct 'category', coalesce(p.category, 'uncategorised'), 1
    from interaction_participant l indexed by interaction_participant_by_interaction
    cross join person p on p.id = l.person_id where l.interaction_id = i.id and l.deleted_at is null
  union all select 'person', coalesce(p.category, 'uncategorised') || '|' || p.rid, count(*) from interaction_participant l indexed by interaction_participant_by_interaction
    cross join person p on p.id = l.person_id where l.interaction_id = i.id and l.deleted_at is null group by p.rid`

const scopes = `select 0 as scope
  union select p.rid from interaction_partner l indexed by interaction_partner_by_interaction
    cross join partner p on p.id = l.partner_id
    where l.interaction_id = i.id and l.deleted_at is null and ${isMember('l.partner_id')}`

const isCounted = `i.deleted_at is null and i.status = 'held' and i.kind <> 'internal_coordination'`
const columns = 'interaction_id, rid, minute, places, month, scopes, features'

/** One row for each interaction: whose timelines it is on and what it counts for, as the tables are now. */
const source = `create view derived_source (${columns}) as
  select i.id, i.rid, unixepoch(i.starts_at) / 60,
    iif(i.deleted_at is null, (select json_group_array(json_array(kind, subject)) from (${places})), '[]'),
    iif(${isCounted}, substr(i.starts_on, 1, 4) * 100 + substr(i.starts_on, 6, 2), null),
    iif(${isCounted}, (select json_group_array(scope) from (${scopes})), '[]'),
    iif(${isCounted}, (select json_group_array(json_array(slice, key, number)) from (${features})), '[]')
  from interaction i`

/**
 * SQL that saves what is derived from an interaction, as it was before its first change in a transaction. It is derived again before the
 * transaction ends.
 */
const keep = (which: string) => `insert into derived_queue (${columns}) select ${columns} from derived_source s
  where s.interaction_id in (${which}) and not exists (select 1 from derived_queue q where q.interaction_id = s.interaction_id);`

/** SQL for the interactions on a subject's timeline, between two days if they are given, with a margin of a day at either end. */
const standingOn = (kind: number | undefined, subject: string, from = 'null', to = 'null') =>
  `select i.id from timeline t cross join interaction i on i.rid = t.rid where t.subject_kind = ${kind} and t.subject_rid = ${subject}
    and t.minute >= coalesce(unixepoch(${from}) / 60 - 1440, 0) and t.minute <= coalesce(unixepoch(${to}) / 60 + 2880, 1e12)`

const staleOrganisations = `insert into derived_stale (what) select 'organisations' where not exists (select 1 from derived_stale);`

async function triggers(db: Kysely<unknown>): Promise<void> {
  const trigger = (name: string, when: string, body: string) =>
    run(db, `create trigger derived_${name} before ${when} begin ${body} end`)
  await trigger(
    'insert_interaction',
    'insert on interaction',
    `insert into derived_queue (interaction_id) select new.id where not exists (select 1 from derived_queue where interaction_id = new.id);`,
  )
  await trigger('update_interaction', 'update on interaction', keep('old.id'))
  for (const linked of ['participant', 'organisation', 'issue', 'partner', 'aim']) {
    await trigger(`insert_interaction_${linked}`, `insert on interaction_${linked}`, keep('new.interaction_id'))
    await trigger(
      `update_interaction_${linked}`,
      `update on interaction_${linked}`,
      keep('new.interaction_id, old.interaction_id'),
    )
  }
  const ofPerson = (row: string) => `(select rid from person where id = ${row}.person_id)`
  const roleDays = (row: string) => standingOn(person, ofPerson(row), `${row}.from_on`, `${row}.to_on`)
  await trigger('insert_role', 'insert on role_assignment', keep(roleDays('new')))
  await trigger('update_role', 'update on role_assignment', keep(`${roleDays('old')} union ${roleDays('new')}`))
  const ofPartner = (row: string) =>
    standingOn(partner, `(select rid from partner where id = ${row}.partner_id)`, `${row}.starts_on`, `${row}.ends_on`)
  await trigger('insert_membership', 'insert on membership', keep(ofPartner('new')))
  await trigger('update_membership', 'update on membership', keep(`${ofPartner('old')} union ${ofPartner('new')}`))
  await trigger(
    'update_person',
    'update on person when new.category is not old.category',
    keep(standingOn(person, 'old.rid')),
  )
  await trigger(
    'update_issue',
    'update on issue when new.priority_area_id is not old.priority_area_id',
    keep(standingOn(issue, 'old.rid')),
  )
  await trigger('insert_organisation', 'insert on organisation', staleOrganisations)
  await trigger(
    'update_organisation',
    'update on organisation when (new.parent_id, new.deleted_at) is not (old.parent_id, old.deleted_at)',
    keep(standingOn(organisation, 'old.rid')) + staleOrganisations,
  )
}

/**
 * What would otherwise be worked out each time it is shown. `timeline` says who has met whom and when, in the order it is shown.
 * `month_count` has each month's counts for the office (0) and for each partner. Both are local, made from the tables, and updated within
 * the change that affects them. The triggers save what was derived from an interaction before the change. `derived-upkeep.ts` subtracts
 * that, and adds what is derived from it now.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await run(
    db,
    `create table organisation_above (organisation_rid integer not null, above_rid integer not null,
      primary key (organisation_rid, above_rid)) strict, without rowid`,
  )
  await run(
    db,
    `create table timeline (subject_kind integer not null, subject_rid integer not null, minute integer not null, rid integer not null,
      primary key (subject_kind, subject_rid, minute, rid)) strict, without rowid`,
  )
  await run(
    db,
    `create table month_count (partner_rid integer not null, slice text not null, month integer not null, key any not null,
      number integer not null, primary key (partner_rid, slice, month, key)) strict, without rowid`,
  )
  await run(db, `create table derived_stale (what text not null) strict`)
  await run(
    db,
    `create table derived_queue (interaction_id text not null, rid integer, minute integer, places text, month integer, scopes text,
      features text) strict`,
  )
  await run(db, `create index derived_queue_by_interaction on derived_queue (interaction_id)`)
  await run(db, source)
  await triggers(db)
  await run(db, `insert into derived_stale (what) values ('organisations')`)
  await run(db, `insert into derived_queue (interaction_id) select id from interaction`)
}
