import { type Kysely, sql } from 'kysely'

/**
 * What laptops that share an office need beside the change record. `sharing_device` travels like every other row. The other tables are about
 * this file alone: the rows whose clashes are open, the rows that cannot be written yet, whose log is whose, from where on each log is exchanged,
 * and how far the other devices have come.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table sharing_device (
    rid integer primary key,
    id text not null unique,
    staff_member_id text references staff_member (id) deferrable initially deferred,
    name text not null,
    sign_key text not null,
    recipient text not null,
    admitted_at text not null,
    revoked text,
    deleted_at text
  ) strict`.execute(db)
  await sql`create table clashing_row (
    table_name text not null,
    row_id text not null,
    primary key (table_name, row_id)
  ) strict, without rowid`.execute(db)
  await sql`create table parked_row (
    table_name text not null,
    row_id text not null,
    reason text not null,
    primary key (table_name, row_id)
  ) strict, without rowid`.execute(db)
  await sql`create table log_signer (
    device_id text primary key,
    sharing_device_id text not null
  ) strict, without rowid`.execute(db)
  await sql`create table shared_from (
    device_id text primary key,
    device_sequence integer not null
  ) strict, without rowid`.execute(db)
  await sql`create table seen_progress (
    sharing_device_id text not null,
    device_id text not null,
    device_sequence integer not null,
    seen_at text not null,
    primary key (sharing_device_id, device_id)
  ) strict, without rowid`.execute(db)
}
