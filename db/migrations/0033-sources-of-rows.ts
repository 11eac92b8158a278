import { type Kysely, sql } from 'kysely'

/**
 * Where imported rows come from, so that a person can be told the source and a file that is read again is known. A batch keeps the map of its
 * columns and its counts, as JSON. A row keeps its sheet, and a key that is the same for the same row of any file; `content` is a hash of all
 * that it said. No program before this one wrote to these tables.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table import_batch add column map text`.execute(db)
  await sql`alter table import_batch add column counts text`.execute(db)
  await sql`alter table import_row add column sheet text`.execute(db)
  await sql`alter table import_row add column row_key text`.execute(db)
  await sql`create index import_row_by_key on import_row (row_key) where deleted_at is null`.execute(db)
  await sql`create index import_row_by_subject on import_row (subject_id, subject_table)`.execute(db)
  await sql`create index import_batch_by_action on import_batch (action_id)`.execute(db)
}
