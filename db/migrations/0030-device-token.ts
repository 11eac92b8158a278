import { type Kysely, sql } from 'kysely'

/** A word that the file and the laptop which last wrote to it both know, so that a copy of the file is told from the file. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table device add column token text`.execute(db)
}
