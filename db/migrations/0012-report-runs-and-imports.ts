import { type Kysely, sql } from 'kysely'

/**
 * What has left the house and what has come in. A locked report keeps its own lines; an import keeps, for each of its changes, the row it
 * came from.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table report_run (
    rid integer primary key,
    id text not null unique,
    period_from text not null,
    period_to text not null,
    partner_id text references partner (id) deferrable initially deferred,
    template_version text not null,
    sha256 text not null,
    locked_at text not null,
    locked_by text,
    unlocked_at text,
    unlock_reason text,
    deleted_at text
  ) strict`.execute(db)
  await sql`create index report_run_by_partner on report_run (partner_id, period_from)`.execute(db)

  await sql`create table report_line (
    rid integer primary key,
    id text not null unique,
    report_run_id text not null references report_run (id) deferrable initially deferred,
    interaction_id text references interaction (id) deferrable initially deferred,
    content text not null,
    sort_order text not null,
    deleted_at text
  ) strict`.execute(db)
  await sql`create index report_line_by_run on report_line (report_run_id, sort_order)`.execute(db)
  await sql`create index report_line_by_interaction on report_line (interaction_id)`.execute(db)

  await sql`create table import_batch (
    rid integer primary key,
    id text not null unique,
    source_name text not null,
    source_sha256 text not null,
    kind text not null,
    action_id text,
    read_at text not null,
    deleted_at text
  ) strict`.execute(db)

  await sql`create table import_row (
    rid integer primary key,
    id text not null unique,
    import_batch_id text not null references import_batch (id) deferrable initially deferred,
    line_number integer not null,
    verb text not null,
    subject_table text,
    subject_id text,
    problem text,
    content text not null,
    deleted_at text
  ) strict`.execute(db)
  await sql`create index import_row_by_batch on import_row (import_batch_id, line_number)`.execute(db)
}
