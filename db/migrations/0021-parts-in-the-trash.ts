import { type Kysely, sql } from 'kysely'

/** What the trash lists besides what it listed from step 18 on. */
const trashed = [
  'decision_process',
  'position',
  'process_stage',
  'process_document',
  'watch_date',
  'membership',
  'funding',
  'issue_version',
] as const

/** Who pays what is read partner by partner; processes, positions and the parts of partners and issues can be deleted one by one; the trash finds them by when they were. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const table of trashed)
    await sql`create index ${sql.ref(`${table}_deleted`)} on ${sql.table(table)} (deleted_at, id) where deleted_at is not null`.execute(
      db,
    )
  await sql`create index funding_by_partner on funding (partner_id)`.execute(db)
}
