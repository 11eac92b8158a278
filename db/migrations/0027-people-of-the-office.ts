import { type Kysely, sql } from 'kysely'

/**
 * What the office records about its colleagues, and which colleague made a change. Older changes have only the login of the computer, and
 * keep it. A private view likewise belongs to a login until its owner has chosen which colleague he or she is.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const column of ['email', 'from_on', 'to_on'])
    await sql`alter table staff_member add column ${sql.ref(column)} text`.execute(db)
  await sql`create index staff_member_deleted on staff_member (deleted_at, id) where deleted_at is not null`.execute(db)
  for (const table of ['device', 'change'])
    await sql`alter table ${sql.table(table)} add column staff_member_id text`.execute(db)
  await sql`alter table saved_view add column owner_staff_id text`.execute(db)
}
