import { type Kysely, sql } from 'kysely'

/**
 * The log and its links. The start of an interaction is kept both as the wall clock showed it (`starts_on`, `starts_time`) and as an
 * instant (`starts_at`). The indexes leave out deleted rows, and begin with the column that a list asks for first.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table interaction (
    rid integer primary key,
    id text not null unique,
    kind text not null,
    status text not null,
    starts_on text not null,
    starts_time text,
    starts_at text not null,
    duration_minutes integer,
    headline text not null,
    note text not null default '',
    location text,
    initiative text not null default 'out',
    main_task_id text references main_task (id) deferrable initially deferred,
    joint_message integer not null default 0,
    confidentiality text not null default 'open',
    secrecy_provision text,
    secrecy_marked_on text,
    secrecy_authority text,
    record_status text not null default 'record',
    case_number text,
    participants_count integer,
    deleted_at text
  ) strict`.execute(db)
  await sql`create index interaction_by_start on interaction (starts_at desc, id desc) where deleted_at is null`.execute(
    db,
  )
  await sql`create index interaction_by_day on interaction (starts_on, status, kind) where deleted_at is null`.execute(
    db,
  )

  await sql`create table interaction_participant (
    rid integer primary key,
    id text not null unique,
    interaction_id text not null references interaction (id) deferrable initially deferred,
    person_id text not null references person (id) deferrable initially deferred,
    deleted_at text
  ) strict`.execute(db)
  await sql`create index interaction_participant_by_interaction on interaction_participant (interaction_id, person_id) where deleted_at is null`.execute(
    db,
  )
  await sql`create index interaction_participant_by_person on interaction_participant (person_id, interaction_id) where deleted_at is null`.execute(
    db,
  )

  await sql`create table interaction_organisation (
    rid integer primary key,
    id text not null unique,
    interaction_id text not null references interaction (id) deferrable initially deferred,
    organisation_id text not null references organisation (id) deferrable initially deferred,
    deleted_at text
  ) strict`.execute(db)
  await sql`create index interaction_organisation_by_interaction on interaction_organisation (interaction_id, organisation_id) where deleted_at is null`.execute(
    db,
  )
  await sql`create index interaction_organisation_by_organisation on interaction_organisation (organisation_id, interaction_id) where deleted_at is null`.execute(
    db,
  )

  await sql`create table interaction_staff (
    rid integer primary key,
    id text not null unique,
    interaction_id text not null references interaction (id) deferrable initially deferred,
    staff_member_id text not null references staff_member (id) deferrable initially deferred,
    deleted_at text
  ) strict`.execute(db)
  await sql`create index interaction_staff_by_interaction on interaction_staff (interaction_id, staff_member_id) where deleted_at is null`.execute(
    db,
  )
  await sql`create index interaction_staff_by_staff_member on interaction_staff (staff_member_id, interaction_id) where deleted_at is null`.execute(
    db,
  )

  await sql`create table interaction_issue (
    rid integer primary key,
    id text not null unique,
    interaction_id text not null references interaction (id) deferrable initially deferred,
    issue_id text not null references issue (id) deferrable initially deferred,
    deleted_at text
  ) strict`.execute(db)
  await sql`create index interaction_issue_by_interaction on interaction_issue (interaction_id, issue_id) where deleted_at is null`.execute(
    db,
  )
  await sql`create index interaction_issue_by_issue on interaction_issue (issue_id, interaction_id) where deleted_at is null`.execute(
    db,
  )

  await sql`create table interaction_partner (
    rid integer primary key,
    id text not null unique,
    interaction_id text not null references interaction (id) deferrable initially deferred,
    partner_id text not null references partner (id) deferrable initially deferred,
    reason text not null default 'manual',
    deleted_at text
  ) strict`.execute(db)
  await sql`create index interaction_partner_by_interaction on interaction_partner (interaction_id, partner_id) where deleted_at is null`.execute(
    db,
  )
  await sql`create index interaction_partner_by_partner on interaction_partner (partner_id, interaction_id) where deleted_at is null`.execute(
    db,
  )
}
