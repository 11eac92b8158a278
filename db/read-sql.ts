import type { Kysely, RawBuilder } from 'kysely'
import type { Reader, Tables, Writer } from './schema'

/**
 * Runs hand-written SQL that reads, and returns its rows. There is no other way: the read-only type allows no raw SQL, since it cannot know
 * what the text does. The connection behind a `Reader` does know, and refuses to write. A `Writer` may be passed too, to see its own
 * change.
 */
export async function readSql<Row>(db: Reader | Writer, query: RawBuilder<Row>): Promise<Row[]> {
  const { rows } = await query.execute(db as unknown as Kysely<Tables>)
  return rows
}

/**
 * Returns a writer typed as a reader, so that reading queries can run inside a change. It can do all that a reader promises, though the
 * types do not say so.
 */
export const asReader = (db: Writer): Reader => db as unknown as Reader
