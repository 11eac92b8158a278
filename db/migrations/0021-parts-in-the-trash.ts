import { type Kysely, sql } from 'kysely'

/** The tables that the trash lists besides those of step 18. */
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

/**
 * Processes, positions and the parts of partners and issues can be deleted one by one, so the trash needs indexes on when they were
 * deleted. Funding is read partner by partner, and gets an index for that.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const table of trashed)
    await sql`create index ${sql.ref(`${table}_deleted`)} on ${sql.table(table)} (deleted_at, id) where deleted_at is not null`.execute(
      db,
    )
  await sql`create index funding_by_partner on funding (partner_id)`.execute(db)
}
