import { type Kysely, sql } from 'kysely'

/** An index on the last days of roles. It finds who has left which role since a day, without reading every role. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create index role_assignment_by_end on role_assignment (to_on) where deleted_at is null`.execute(db)
}
