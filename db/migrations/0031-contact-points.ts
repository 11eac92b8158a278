import { type Kysely, sql } from 'kysely'

/** How an organisation as such is reached, for instance its registry: an address or a number, and what it is for. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table contact_point (
    rid integer primary key,
    id text not null unique,
    organisation_id text not null references organisation (id) deferrable initially deferred,
    address text not null,
    purpose text,
    deleted_at text
  ) strict`.execute(db)
  await sql`create index contact_point_by_organisation on contact_point (organisation_id)`.execute(db)
  await sql`create index contact_point_deleted on contact_point (deleted_at, id) where deleted_at is not null`.execute(
    db,
  )
}
