import type { Kysely, RawBuilder } from 'kysely'
import type { Reader, Tables, Writer } from './schema'

/**
 * The one door for hand-written SQL that reads. The read-only type has none, for it cannot know what the text does; the
 * connection behind a `Reader` can, and refuses to write. A `Writer` may ask too, to see its own change.
 */
export async function readSql<Row>(db: Reader | Writer, query: RawBuilder<Row>): Promise<Row[]> {
  const { rows } = await query.execute(db as unknown as Kysely<Tables>)
  return rows
}

/** A writer can do all that a reader promises, though their types do not say so: reading queries run inside a change too. */
export const asReader = (db: Writer): Reader => db as unknown as Reader
