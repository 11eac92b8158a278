import { type Kysely, sql } from 'kysely'

/**
 * Finds interactions by how the other side answered, and asks that left a trace in a document, without reading every ask: the log is
 * filtered by the one, and the other is counted.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create index ask_by_response on ask (response_kind, interaction_id) where deleted_at is null`.execute(db)
  await sql`create index ask_by_imprint on ask (interaction_id)
    where evidence_reference is not null and deleted_at is null`.execute(db)
}
