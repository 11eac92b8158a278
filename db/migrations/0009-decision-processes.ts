import { type Kysely, sql } from 'kysely'

/**
 * The inquiries, bills and plans that the office follows: their stages with planned and actual days, their documents, and days to watch.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table decision_process (
    rid integer primary key,
    id text not null unique,
    name text not null,
    level text not null,
    owner_organisation_id text references organisation (id) deferrable initially deferred,
    note text not null default '',
    closed_on text,
    deleted_at text
  ) strict`.execute(db)

  await sql`create table process_stage (
    rid integer primary key,
    id text not null unique,
    process_id text not null references decision_process (id) deferrable initially deferred,
    code text not null,
    name text not null,
    planned_on text,
    planned_precision text not null default 'day',
    happened_on text,
    sort_order text not null,
    deleted_at text
  ) strict`.execute(db)
  await sql`create index process_stage_by_process on process_stage (process_id, sort_order)`.execute(db)

  await sql`create table process_document (
    rid integer primary key,
    id text not null unique,
    process_id text not null references decision_process (id) deferrable initially deferred,
    stage_id text references process_stage (id) deferrable initially deferred,
    kind text not null,
    designation text not null,
    title text,
    dated_on text,
    address text,
    deleted_at text
  ) strict`.execute(db)
  await sql`create index process_document_by_process on process_document (process_id)`.execute(db)

  await sql`create table watch_date (
    rid integer primary key,
    id text not null unique,
    process_id text references decision_process (id) deferrable initially deferred,
    stage_id text references process_stage (id) deferrable initially deferred,
    day_on text not null,
    what text not null,
    is_statutory integer not null default 0,
    deleted_at text
  ) strict`.execute(db)
  await sql`create index watch_date_by_day on watch_date (day_on) where deleted_at is null`.execute(db)
  await sql`create index watch_date_by_process on watch_date (process_id)`.execute(db)

  await sql`create table process_issue (
    rid integer primary key,
    id text not null unique,
    process_id text not null references decision_process (id) deferrable initially deferred,
    issue_id text not null references issue (id) deferrable initially deferred,
    deleted_at text
  ) strict`.execute(db)
  await sql`create index process_issue_by_process on process_issue (process_id, issue_id) where deleted_at is null`.execute(
    db,
  )
  await sql`create index process_issue_by_issue on process_issue (issue_id, process_id) where deleted_at is null`.execute(
    db,
  )
}
