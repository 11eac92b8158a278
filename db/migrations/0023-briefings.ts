import { type Kysely, sql } from 'kysely'

/**
 * Briefings and their versions: what was known on a day, in words and with the rows it came from, and the text written beside it. A version
 * is never changed; the newest is the one saved last.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table briefing (
    rid integer primary key,
    id text not null unique,
    subject_table text not null,
    subject_id text not null,
    issue_id text references issue (id) deferrable initially deferred,
    deleted_at text
  ) strict`.execute(db)
  await sql`create index briefing_by_subject on briefing (subject_table, subject_id)`.execute(db)
  await sql`create table briefing_version (
    rid integer primary key,
    id text not null unique,
    briefing_id text not null references briefing (id) deferrable initially deferred,
    title text not null,
    as_of text not null,
    saved_at text not null,
    saved_by text not null,
    template_version text not null,
    content text not null,
    own_text text not null,
    deleted_at text
  ) strict`.execute(db)
  await sql`create index briefing_version_by_briefing on briefing_version (briefing_id, saved_at)`.execute(db)
}
