import { type Kysely, type RawBuilder, sql } from 'kysely'

/** Whose words a row holds: those of a period and a partner. Without a partner they are for the joint pack and for all partners. */
const scope = sql`period_from text not null,
    period_to text not null,
    partner_id text references partner (id) deferrable initially deferred`

/** The columns that every row has at its start and its end, with those of one kind of text between them. */
const table = (name: string, columns: RawBuilder<unknown>) =>
  sql`create table ${sql.ref(name)} (
    rid integer primary key,
    id text not null unique,
    ${scope},
    ${columns},
    deleted_at text
  ) strict`

/**
 * The words that people write for the packs of a period: results, asks, a sentence and a picture of an issue, what is proposed about a gap,
 * who answers questions and who approved. A report that is locked keeps what it said of each, so that the next version can tell what is new.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await table(
    'written_result',
    sql.raw(`heading text not null default '',
    text text not null default '',
    outcome text not null default '',
    sort_order text not null`),
  ).execute(db)
  await table(
    'written_ask',
    sql.raw(`ask text not null default '',
    by_whom text not null default '',
    by_when text not null default '',
    sort_order text not null`),
  ).execute(db)
  await table(
    'written_issue',
    sql.raw(`issue_id text not null references issue (id) deferrable initially deferred,
    sentence text not null default '',
    attachment_id text references attachment (id) deferrable initially deferred,
    caption text not null default '',
    alt text not null default ''`),
  ).execute(db)
  await table(
    'written_gap',
    sql.raw(`issue_id text not null references issue (id) deferrable initially deferred,
    proposal text not null default ''`),
  ).execute(db)
  await table(
    'written_signing',
    sql.raw(`contact_staff_id text references staff_member (id) deferrable initially deferred,
    contact_role text not null default '',
    contact_telephone text not null default '',
    approved_by_id text references staff_member (id) deferrable initially deferred,
    approved_on text`),
  ).execute(db)
  for (const name of ['written_result', 'written_ask', 'written_issue', 'written_gap', 'written_signing']) {
    await sql`create index ${sql.ref(`${name}_by_period`)} on ${sql.table(name)} (period_from, period_to, partner_id)`.execute(
      db,
    )
    await sql`create index ${sql.ref(`${name}_by_partner`)} on ${sql.table(name)} (partner_id)`.execute(db)
    await sql`create index ${sql.ref(`${name}_deleted`)} on ${sql.table(name)} (deleted_at, id) where deleted_at is not null`.execute(
      db,
    )
  }
  for (const name of ['written_issue', 'written_gap'])
    await sql`create index ${sql.ref(`${name}_by_issue`)} on ${sql.table(name)} (issue_id)`.execute(db)

  for (const other of ['issue', 'partner']) {
    const name = `written_result_${other}`
    await sql`create table ${sql.ref(name)} (
      rid integer primary key,
      id text not null unique,
      written_result_id text not null references written_result (id) deferrable initially deferred,
      ${sql.ref(`${other}_id`)} text not null references ${sql.ref(other)} (id) deferrable initially deferred,
      deleted_at text
    ) strict`.execute(db)
    await sql`create index ${sql.ref(`${name}_by_result`)} on ${sql.table(name)} (written_result_id, ${sql.ref(`${other}_id`)})`.execute(
      db,
    )
    await sql`create index ${sql.ref(`${name}_by_${other}`)} on ${sql.table(name)} (${sql.ref(`${other}_id`)})`.execute(
      db,
    )
  }

  await sql`create table report_text (
    rid integer primary key,
    id text not null unique,
    report_run_id text not null references report_run (id) deferrable initially deferred,
    kind text not null,
    text_id text not null,
    name text not null,
    told text not null,
    sort_order text not null,
    deleted_at text
  ) strict`.execute(db)
  await sql`create index report_text_by_run on report_text (report_run_id, sort_order)`.execute(db)
}
