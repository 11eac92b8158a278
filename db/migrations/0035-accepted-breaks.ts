import { type Kysely, sql } from 'kysely'

/** Seals that do not hold and are accepted as they are, so that a check reports only what is new. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table accepted_break (
    rid integer primary key,
    id text not null unique,
    kind text not null,
    device_id text not null,
    from_sequence integer not null,
    to_sequence integer not null,
    written_at text,
    found text not null,
    why text not null,
    deleted_at text
  ) strict`.execute(db)
}
