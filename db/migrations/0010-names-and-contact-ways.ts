import { type Kysely, sql } from 'kysely'

/** How to reach a person, what other registers call that person, and what organisations were called and when. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table contact_way (
    rid integer primary key,
    id text not null unique,
    person_id text not null references person (id) deferrable initially deferred,
    kind text not null,
    address text not null,
    source text,
    deleted_at text
  ) strict`.execute(db)
  await sql`create index contact_way_by_person on contact_way (person_id)`.execute(db)
  await sql`create index contact_way_by_address on contact_way (kind, address)`.execute(db)

  await sql`create table person_identifier (
    rid integer primary key,
    id text not null unique,
    person_id text not null references person (id) deferrable initially deferred,
    register text not null,
    identifier text not null,
    deleted_at text
  ) strict`.execute(db)
  await sql`create index person_identifier_by_identifier on person_identifier (register, identifier)`.execute(db)
  await sql`create index person_identifier_by_person on person_identifier (person_id)`.execute(db)

  await sql`create table organisation_name (
    rid integer primary key,
    id text not null unique,
    organisation_id text not null references organisation (id) deferrable initially deferred,
    name text not null,
    name_en text,
    abbreviation text,
    from_on text,
    to_on text,
    deleted_at text
  ) strict`.execute(db)
  await sql`create index organisation_name_by_organisation on organisation_name (organisation_id, from_on)`.execute(db)
}
