/**
 * The tables of a hub, in SQL for PostgreSQL 15 or later. Nobody but the owner of the hub may read or write them; people call the functions.
 *
 * Every key is COLLATE "C": where collations differ, PostgreSQL leaves an index unused and says nothing (measured: 0.3 became 40 milliseconds a
 * change). Every key begins with the office, so the tables can be divided by office over partitions, and later over machines.
 */
export const hubTables = `
create schema talan;
revoke all on schema talan from public;

create table talan.office (
  office_id    text collate "C" primary key check (office_id <> ''),
  name         text not null,
  least_schema int not null default 1,
  -- Changed by hand after the hub was restored from a backup: the programs then look anew at what the hub has.
  epoch_salt   text not null default gen_random_uuid()::text,
  -- Two random blocks of 64 bytes, with which the hub signs what it has received.
  receipt_key  bytea not null check (octet_length(receipt_key) = 128),
  created_at   timestamptz not null default now());

create table talan.member (
  office_id  text collate "C" not null references talan.office,
  -- The name of the person's own role in PostgreSQL.
  person     text collate "C" not null,
  role       text collate "C" not null check (role in ('viewer', 'editor', 'admin')),
  added_at   timestamptz not null default now(),
  seen_at    timestamptz,
  revoked_at timestamptz,
  primary key (office_id, person));

-- How far the hub has the log of each device. Each commit up to here is stored, without a gap.
create table talan.device_log (
  office_id text collate "C" not null references talan.office,
  log_id    text collate "C" not null check (log_id ~ '^[0-9a-f]{12}$'),
  person    text collate "C" not null,
  entry     bigint not null default 0,
  hash      text collate "C",
  -- A digest over every commit up to here.
  chain     text collate "C" not null default '',
  receipt   text collate "C",
  stamp     text collate "C" not null default '',
  primary key (office_id, log_id));

-- What one device wrote in one commit, just as it sent it. Nothing here is ever changed.
create table talan.sealed_group (
  office_id   text collate "C" not null,
  log_id      text collate "C" not null,
  entry       bigint not null,
  entry_count int not null,
  -- The latest stamp of the log up to here: commits in this order come after all that their writers had seen.
  stamp       text collate "C" not null,
  hash        text collate "C" not null,
  person      text collate "C" not null,
  content     text not null,
  received_at timestamptz not null default now(),
  primary key (office_id, log_id, entry)
) partition by hash (office_id);
do $$ begin for part in 0..7 loop
  execute format('create table talan.sealed_group_%s partition of talan.sealed_group for values with (modulus 8, remainder %s)', part, part);
end loop; end $$;

-- The whole office as a file, from which a new computer begins.
create table talan.snapshot (
  office_id      text collate "C" not null references talan.office,
  made_at        timestamptz not null default clock_timestamp(),
  person         text collate "C" not null,
  schema_version int not null,
  progress       jsonb not null,
  sha256         text collate "C" not null,
  content        bytea not null,
  primary key (office_id, made_at));
`
