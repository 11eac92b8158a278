import { type Kysely, sql } from 'kysely'

/**
 * How a body worded an issue, and from which day to which day the wording holds. Without an owner it is the joint wording; with one it is
 * that partner's own. A later decision is a new row, so that a report of an earlier quarter still reads as it did.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table issue_version (
    rid integer primary key,
    id text not null unique,
    issue_id text not null references issue (id) deferrable initially deferred,
    owner_partner_id text references partner (id) deferrable initially deferred,
    deciding_body text,
    decided_on text,
    decided_precision text not null default 'day',
    case_number text,
    theme text,
    wording text not null,
    valid_from text,
    valid_to text,
    sort_order text not null,
    deleted_at text
  ) strict`.execute(db)
  await sql`create index issue_version_by_issue on issue_version (issue_id, valid_from)`.execute(db)
  await sql`create index issue_version_by_owner on issue_version (owner_partner_id)`.execute(db)
}
