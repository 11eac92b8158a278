import { type Kysely, sql } from 'kysely'

/**
 * What is kept beside the record: attachments (files beside the store, named by their content), tags, saved views and drafts. Also notes
 * still being worked on, which are not part of the record until a user makes them so.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table attachment (
    rid integer primary key,
    id text not null unique,
    subject_table text not null,
    subject_id text not null,
    sha256 text not null,
    name text not null,
    media_type text not null,
    size_bytes integer not null,
    plain_text text not null default '',
    deleted_at text
  ) strict`.execute(db)
  await sql`create index attachment_by_subject on attachment (subject_table, subject_id)`.execute(db)

  await sql`create table tag (
    rid integer primary key,
    id text not null unique,
    name text not null,
    deleted_at text
  ) strict`.execute(db)

  await sql`create table tagging (
    rid integer primary key,
    id text not null unique,
    tag_id text not null references tag (id) deferrable initially deferred,
    subject_table text not null,
    subject_id text not null,
    deleted_at text
  ) strict`.execute(db)
  await sql`create index tagging_by_subject on tagging (subject_table, subject_id)`.execute(db)
  await sql`create index tagging_by_tag on tagging (tag_id)`.execute(db)

  await sql`create table saved_view (
    rid integer primary key,
    id text not null unique,
    name text not null,
    list text not null,
    definition text not null,
    owner_user_id text,
    deleted_at text
  ) strict`.execute(db)

  await sql`create table draft (
    rid integer primary key,
    id text not null unique,
    form text not null,
    user_id text not null,
    content text not null,
    saved_at text not null,
    deleted_at text
  ) strict`.execute(db)

  await sql`create table working_note (
    rid integer primary key,
    id text not null unique,
    subject_table text not null,
    subject_id text not null,
    content text not null,
    written_by text not null,
    deleted_at text
  ) strict`.execute(db)
  await sql`create index working_note_by_subject on working_note (subject_table, subject_id)`.execute(db)
}
