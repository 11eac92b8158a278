import { type Kysely, sql } from 'kysely'

/** Finds the asks that came to something: those with a document that took up what we said. They are few among many. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create index ask_by_imprint on ask (interaction_id)
    where evidence_reference is not null and deleted_at is null`.execute(db)
}
