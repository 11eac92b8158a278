import { sql } from 'kysely'
import { readSql } from '../read-sql'
import type { Reader, Writer } from '../schema'
import { indexRows, narrowRecent, recentCount } from './search-indexing'

const indexes = ['search_index', 'recent_index'] as const
const leavingInStep = 500

/** Whether interactions wait to be indexed: only after another program has written to the file. */
export async function isIndexingDue(db: Reader): Promise<boolean> {
  return (await readSql(db, sql`select 1 from search_queue limit 1`)).length > 0
}

type Queued = { readonly rid: number; readonly isIndexed: number; readonly from: number }

/** Reads anew into the search indexes what has changed since it was last read; part of every change, so that search never lags. */
export async function indexQueued(db: Writer, between?: () => Promise<void>): Promise<void> {
  const { rows } = await sql<Queued>`select distinct i.rid, (select from_rid from recent_range) as "from",
      exists (select 1 from search_index known where known.rowid = i.rid) as "isIndexed"
    from search_queue q cross join interaction i on i.id = q.interaction_id order by i.rid`.execute(db)
  const known = rows.filter(row => row.isIndexed).map(({ rid }) => rid)
  // Only what lives is read anew, so that what was deleted leaves here.
  if (known.length > 0)
    await sql`delete from headline_key where rid in (select value from json_each(${JSON.stringify(known)}))
      and rid in (select rid from interaction where deleted_at is not null)`.execute(db)
  if (known.length > 0)
    for (const index of indexes)
      await sql`delete from ${sql.table(index)} where rowid in (select value from json_each(${JSON.stringify(known)}))`.execute(
        db,
      )
  // A large import moves the border, or it would stand in the quick index and leave it again.
  const from = rows.length < recentCount ? (rows[0]?.from ?? 0) : await narrowRecent(db, recentCount, recentCount)
  await indexRows(
    db,
    rows.map(({ rid }) => rid),
    from,
    between,
  )
  await sql`delete from search_queue`.execute(db)
}

/**
 * Makes the search indexes and their list of words from nothing. To be called when text must be gone for good: an edited index
 * keeps old words for a while. After the next checkpoint the file's bytes hold them no longer, for what is erased is overwritten.
 */
export async function rebuildSearchIndex(db: Writer): Promise<void> {
  for (const index of indexes)
    await sql`insert into ${sql.table(index)} (${sql.ref(index)}) values ('delete-all')`.execute(db)
  await sql`delete from search_word`.execute(db)
  await sql`delete from headline_key`.execute(db)
  await sql`update recent_range set from_rid = 0`.execute(db)
  const from = await narrowRecent(db, recentCount, 0)
  const { rows } = await sql<{
    rid: number
  }>`select rid from interaction where deleted_at is null order by rid`.execute(db)
  await indexRows(
    db,
    rows.map(({ rid }) => rid),
    from,
  )
  await sql`delete from search_queue`.execute(db)
}

/** A number that moves with every commit, to tell whether there can be anything new to merge. */
export async function commitsSeen(db: Reader): Promise<number> {
  const [row] = await readSql(db, sql<{ data_version: number }>`pragma data_version`)
  return row?.data_version ?? 0
}

const changesIn = async (db: Writer): Promise<number> =>
  (await sql<{ total: number }>`select total_changes() as total`.execute(db)).rows[0]?.total ?? 0

/** Takes out of the quick index some of what is no longer among the newest; answers whether there was anything. */
export async function rollRecent(db: Writer, keep: number): Promise<boolean> {
  const from = await narrowRecent(db, keep, Math.ceil(keep / 10))
  const before = await changesIn(db)
  await sql`delete from recent_index where rowid in
    (select rowid from recent_index where rowid < ${from} order by rowid limit ${leavingInStep})`.execute(db)
  return (await changesIn(db)) > before
}

/** Merges a number of each search index's pages, the rest another time; answers whether there was anything to do. */
export async function mergeSearchIndex(db: Writer, pages: number): Promise<boolean> {
  let isBusy = await rollRecent(db, recentCount)
  for (const index of indexes) {
    const before = await changesIn(db)
    await sql`insert into ${sql.table(index)} (${sql.ref(index)}, rank) values ('merge', ${pages})`.execute(db)
    isBusy = (await changesIn(db)) - before >= 2 || isBusy
  }
  return isBusy
}
