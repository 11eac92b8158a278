import { type Kysely, sql } from 'kysely'

/**
 * The issues the office works for, and the partners it works for. `sort_order` sorts as text, so that a row can be put between two others.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table main_task (
    rid integer primary key,
    id text not null unique,
    name text not null,
    name_en text not null,
    description text,
    sort_order text not null,
    deleted_at text
  ) strict`.execute(db)

  await sql`create table priority_area (
    rid integer primary key,
    id text not null unique,
    name text not null,
    name_en text not null,
    sort_order text not null,
    deleted_at text
  ) strict`.execute(db)

  await sql`create table issue (
    rid integer primary key,
    id text not null unique,
    priority_area_id text not null references priority_area (id) deferrable initially deferred,
    name text not null,
    name_en text not null,
    short_name text not null,
    sort_order text not null,
    deleted_at text
  ) strict`.execute(db)

  await sql`create table issue_alias (
    rid integer primary key,
    id text not null unique,
    issue_id text not null references issue (id) deferrable initially deferred,
    name text not null,
    deleted_at text
  ) strict`.execute(db)
  await sql`create index issue_alias_by_issue on issue_alias (issue_id)`.execute(db)

  await sql`create table project (
    rid integer primary key,
    id text not null unique,
    name text not null,
    short_name text not null,
    starts_on text not null,
    starts_precision text not null default 'day',
    ends_on text not null,
    ends_precision text not null default 'day',
    owner_partner_id text references partner (id) deferrable initially deferred,
    deleted_at text
  ) strict`.execute(db)

  await sql`create table partner (
    rid integer primary key,
    id text not null unique,
    name text not null,
    short_name text not null,
    kind text not null,
    organisation_id text references organisation (id) deferrable initially deferred,
    county_code text,
    sort_order text not null,
    deleted_at text
  ) strict`.execute(db)

  await sql`create table membership (
    rid integer primary key,
    id text not null unique,
    partner_id text not null references partner (id) deferrable initially deferred,
    project_id text not null references project (id) deferrable initially deferred,
    role text not null,
    starts_on text not null,
    starts_precision text not null default 'day',
    ends_on text not null,
    ends_precision text not null default 'day',
    status text not null,
    deleted_at text
  ) strict`.execute(db)
  await sql`create index membership_by_partner on membership (partner_id)`.execute(db)

  await sql`create table staff_member (
    rid integer primary key,
    id text not null unique,
    name text not null,
    title text,
    home_partner_id text references partner (id) deferrable initially deferred,
    deleted_at text
  ) strict`.execute(db)
}
