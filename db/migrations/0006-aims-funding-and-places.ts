import { type Kysely, sql } from 'kysely'

/**
 * What the project is to achieve, and who pays what. The amount may be unknown; the kind of funding is always known. A county, a
 * constituency and a region are three different things.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table aim (
    rid integer primary key,
    id text not null unique,
    name text not null,
    name_en text not null,
    short_name text not null,
    sort_order text not null,
    deleted_at text
  ) strict`.execute(db)

  await sql`create table interaction_aim (
    rid integer primary key,
    id text not null unique,
    interaction_id text not null references interaction (id) deferrable initially deferred,
    aim_id text not null references aim (id) deferrable initially deferred,
    deleted_at text
  ) strict`.execute(db)
  await sql`create index interaction_aim_by_interaction on interaction_aim (interaction_id, aim_id) where deleted_at is null`.execute(
    db,
  )
  await sql`create index interaction_aim_by_aim on interaction_aim (aim_id, interaction_id) where deleted_at is null`.execute(
    db,
  )

  await sql`create table funding (
    rid integer primary key,
    id text not null unique,
    partner_id text not null references partner (id) deferrable initially deferred,
    project_id text not null references project (id) deferrable initially deferred,
    kind text not null,
    amount integer,
    note text,
    status text not null,
    deleted_at text
  ) strict`.execute(db)

  await sql`create table county (
    rid integer primary key,
    id text not null unique,
    code text not null,
    name text not null,
    name_en text not null,
    region_organisation_id text references organisation (id) deferrable initially deferred,
    deleted_at text
  ) strict`.execute(db)

  await sql`create table constituency (
    rid integer primary key,
    id text not null unique,
    code text not null,
    name text not null,
    county_code text not null,
    deleted_at text
  ) strict`.execute(db)
}
