import { type Kysely, sql } from 'kysely'

/**
 * Seals over the change record: a hash for the entries of each commit and the seal before it, by device. `salt` lets words be blanked
 * later: `columns_digest` then takes their place in the seal. `after` is where the other chains of the file ended when this one began, as
 * JSON; null for every later seal of a chain.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`drop trigger if exists keep_record_update`.execute(db)
  await sql`alter table change add column salt text`.execute(db)
  await sql`alter table change add column columns_digest text`.execute(db)
  await sql`update change set salt = lower(hex(randomblob(16)))`.execute(db)
  await sql`create table seal (
    device_id text not null,
    device_sequence integer not null,
    hash text not null,
    after text,
    primary key (device_id, device_sequence)
  ) strict, without rowid`.execute(db)
}
