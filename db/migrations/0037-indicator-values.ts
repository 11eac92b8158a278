import { type Kysely, sql } from 'kysely'

/**
 * What people enter of the indicators: the values that cannot be counted, and targets, for a period and for the whole office or one partner.
 * Values are written as `4.1`, `5/12` or `3/105`. A target holds for later periods as long until another is entered; `–` ends it.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table indicator_value (
    rid integer primary key,
    id text not null unique,
    indicator_id text not null,
    period_from text not null,
    period_to text not null,
    partner_id text references partner (id) deferrable initially deferred,
    value text,
    target text,
    deleted_at text
  ) strict`.execute(db)
  await sql`create index indicator_value_by_partner on indicator_value (partner_id, period_from)`.execute(db)
}
