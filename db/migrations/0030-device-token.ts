import { type Kysely, sql } from 'kysely'

/** A token that both the file and the laptop which last wrote to it know. It tells a copy of the file from the file. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table device add column token text`.execute(db)
}
