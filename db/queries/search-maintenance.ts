import { sql } from 'kysely'
import { readSql } from '../read-sql'
import type { Reader, Writer } from '../schema'

const columns = sql.raw('rid, headline, names, note, beside')
const queued = sql.raw('select rid from interaction where id in (select interaction_id from search_queue)')

/** Whether interactions wait to be indexed: only after another program has written to the file. */
export async function isIndexingDue(db: Reader): Promise<boolean> {
  return (await readSql(db, sql`select 1 from search_queue limit 1`)).length > 0
}

/** Reads anew into the search index what has changed since it was last read; part of every change, so that search never lags. */
export async function indexQueued(db: Writer): Promise<void> {
  const { rows } = await sql`select 1 from search_queue limit 1`.execute(db)
  if (rows.length === 0) return
  await sql`delete from search_index where rowid in (${queued})`.execute(db)
  await sql`insert into search_index (rowid, headline, names, note, beside) select ${columns} from search_source where rid in (${queued})`.execute(
    db,
  )
  await sql`delete from search_queue`.execute(db)
}

/** Makes the search index from nothing. To be called when text must be gone for good: an edited index keeps old words for a while. */
export async function rebuildSearchIndex(db: Writer): Promise<void> {
  await sql`insert into search_index (search_index) values ('delete-all')`.execute(db)
  await sql`insert into search_index (rowid, headline, names, note, beside) select ${columns} from search_source`.execute(
    db,
  )
  await sql`delete from search_queue`.execute(db)
}

/** A number that moves with every commit, to tell whether there can be anything new to merge. */
export async function commitsSeen(db: Reader): Promise<number> {
  const [row] = await readSql(db, sql<{ data_version: number }>`pragma data_version`)
  return row?.data_version ?? 0
}

/** Merges a number of the search index's pages, the rest another time; answers whether there was anything to merge. */
export async function mergeSearchIndex(db: Writer, pages: number): Promise<boolean> {
  const total = async () =>
    (await sql<{ total: number }>`select total_changes() as total`.execute(db)).rows[0]?.total ?? 0
  const before = await total()
  await sql`insert into search_index (search_index, rank) values ('merge', ${pages})`.execute(db)
  return (await total()) - before >= 2
}
