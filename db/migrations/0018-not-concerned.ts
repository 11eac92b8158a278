import { type Kysely, sql } from 'kysely'

/** The tables that the trash lists. */
const trashed = ['interaction', 'person', 'organisation', 'commitment', 'role_assignment'] as const

/**
 * Records that a user has said that an interaction does not concern a partner after all. `said_at` is also the tombstone of the link that
 * this took away. The other indexes serve the trash (what was deleted lately) and the history (pages by stamp).
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table not_concerned (
    rid integer primary key,
    id text not null unique,
    interaction_id text not null references interaction (id) deferrable initially deferred,
    partner_id text not null references partner (id) deferrable initially deferred,
    reason text not null default '',
    said_at text not null default '',
    deleted_at text
  ) strict`.execute(db)
  await sql`create index not_concerned_by_interaction on not_concerned (interaction_id, partner_id) where deleted_at is null`.execute(
    db,
  )
  await sql`create index change_by_stamp on change (hlc)`.execute(db)
  for (const table of trashed)
    await sql`create index ${sql.ref(`${table}_deleted`)} on ${sql.table(table)} (deleted_at, id) where deleted_at is not null`.execute(
      db,
    )
}
