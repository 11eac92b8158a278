import { type Kysely, sql } from 'kysely'

/** Who has left what since a day is found by the roles' last days, instead of by reading every role there has been. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create index role_assignment_by_end on role_assignment (to_on) where deleted_at is null`.execute(db)
}
