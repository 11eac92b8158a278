import { type Kysely, sql } from 'kysely'

/** Finds interactions by how the other side answered, so that the log can be filtered by it without reading every ask. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create index ask_by_response on ask (response_kind, interaction_id) where deleted_at is null`.execute(db)
}
