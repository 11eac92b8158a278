import { type Kysely, sql } from 'kysely'

/**
 * Which office and device this file belongs to, its clock, and the record of what has changed. The clock is hybrid: the wall clock, plus a
 * counter within the millisecond. So stamps of laptops whose clocks disagree still sort. `stamp` is its value as text.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table device (
    rid integer primary key check (rid = 1),
    space_id text not null,
    device_id text not null,
    user_id text,
    clock_ms integer not null default 0,
    clock_counter integer not null default 0,
    device_sequence integer not null default 0,
    action_id text,
    is_merging integer not null default 0,
    stamp text generated always as (printf('%012x%04x-%s', clock_ms, clock_counter, device_id)) virtual
  ) strict`.execute(db)

  await sql`create table change (
    device_id text not null,
    device_sequence integer not null,
    hlc text not null,
    user_id text,
    action_id text not null,
    table_name text not null,
    row_id text not null,
    op text not null,
    columns text not null,
    prev text not null,
    schema_version integer not null,
    nonce text not null,
    primary key (device_id, device_sequence)
  ) strict`.execute(db)
  await sql`create index change_by_row on change (table_name, row_id, hlc)`.execute(db)
  await sql`create index change_by_action on change (action_id)`.execute(db)

  await sql`create table row_clock (
    table_name text not null,
    row_id text not null,
    clock text not null,
    primary key (table_name, row_id)
  ) strict, without rowid`.execute(db)
}
