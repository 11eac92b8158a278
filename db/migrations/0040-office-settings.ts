import { type Kysely, sql } from 'kysely'

/** What the office has decided for everybody who works in it, such as whether counterparts stand by name in what leaves. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table office_setting (
    rid integer primary key,
    id text not null unique,
    value text not null,
    deleted_at text
  ) strict`.execute(db)
}
