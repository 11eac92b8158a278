import { type Kysely, sql } from 'kysely'

/** The organisations and people that the office meets, and the roles people hold from one day to another. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table organisation (
    rid integer primary key,
    id text not null unique,
    kind text not null,
    name text not null,
    name_en text,
    abbreviation text,
    parent_id text references organisation (id) deferrable initially deferred,
    county_code text,
    external_code text,
    valid_from text,
    valid_to text,
    successor_id text references organisation (id) deferrable initially deferred,
    deleted_at text
  ) strict`.execute(db)
  await sql`create index organisation_by_parent on organisation (parent_id)`.execute(db)

  await sql`create table organisation_alias (
    rid integer primary key,
    id text not null unique,
    organisation_id text not null references organisation (id) deferrable initially deferred,
    name text not null,
    deleted_at text
  ) strict`.execute(db)
  await sql`create index organisation_alias_by_organisation on organisation_alias (organisation_id)`.execute(db)

  await sql`create table person (
    rid integer primary key,
    id text not null unique,
    name text not null,
    sort_name text not null,
    category text,
    deleted_at text
  ) strict`.execute(db)

  await sql`create table role_assignment (
    rid integer primary key,
    id text not null unique,
    person_id text not null references person (id) deferrable initially deferred,
    organisation_id text references organisation (id) deferrable initially deferred,
    title text not null,
    from_on text,
    from_precision text not null default 'day',
    to_on text,
    to_precision text not null default 'day',
    is_primary integer not null default 0,
    party text,
    constituency text,
    source text,
    deleted_at text
  ) strict`.execute(db)
  await sql`create index role_assignment_by_person on role_assignment (person_id)`.execute(db)
  await sql`create index role_assignment_by_organisation on role_assignment (organisation_id)`.execute(db)
}
