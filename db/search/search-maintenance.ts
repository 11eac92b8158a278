import { sql } from 'kysely'
import { readSql } from '../read-sql'
import { runSql } from '../run-sql'
import type { Reader, Writer } from '../schema'
import { indexQueuedRegister, isRegisterDue, rebuildRegister } from './register-indexing'
import { indexRows, narrowRecent, recentCount, usuallyInOneGo } from './search-indexing'
import { forgetWords } from './word-list'

const indexes = ['search_index', 'recent_index'] as const
const leavingInStep = 500

/**
 * True if interactions or rows of the register wait to be indexed. That happens only after another program has written to the file, or when
 * an older file has been migrated.
 */
export async function isIndexingDue(db: Reader): Promise<boolean> {
  return (await readSql(db, sql`select 1 from search_queue limit 1`)).length > 0 || isRegisterDue(db)
}

type Queued = { readonly rid: number; readonly isIndexed: number; readonly from: number }

const queued = `select distinct i.rid, (select from_rid from recent_range) as "from",
    exists (select 1 from search_index known where known.rowid = i.rid) as "isIndexed"
  from search_queue q cross join interaction i on i.id = q.interaction_id where q.rowid between ? and ? order by i.rid`
const queueEnds = `select (select min(rowid) from search_queue) as first, (select max(rowid) from search_queue) as last`
const allIndexed = 'delete from search_queue'

/** How many notes of the queue are looked up with one statement. An interaction has one for each of its links. */
const notesAtATime = 2_000

/** Indexes again some interactions. None of them has been indexed since it was noted. */
async function indexAgain(
  db: Writer,
  rows: readonly Queued[],
  from: number,
  between: (() => Promise<void>) | undefined,
  inOneGo: number,
): Promise<void> {
  const known = rows.filter(row => row.isIndexed).map(({ rid }) => rid)
  // Only living rows are read again below, so the keys of deleted ones are removed here.
  for (let at = 0; at < known.length; at += inOneGo) {
    const some = JSON.stringify(known.slice(at, at + inOneGo))
    await sql`delete from headline_key where rid in (select i.rid from json_each(${some}) asked
      cross join interaction i on i.rid = asked.value where +i.deleted_at is not null)`.execute(db)
    for (const index of indexes)
      await sql`delete from ${sql.table(index)} where rowid in (select value from json_each(${some}))`.execute(db)
    await between?.()
  }
  await indexRows(
    db,
    rows.map(({ rid }) => rid),
    from,
    between,
    inOneGo,
  )
}

/**
 * Indexes again what has changed since it was last indexed. It is part of every change, so that search is never behind. `between` is awaited
 * between two statements that take long, each of at most `inOneGo` interactions.
 */
export async function indexQueued(db: Writer, between?: () => Promise<void>, inOneGo = usuallyInOneGo): Promise<void> {
  await indexQueuedRegister(db, between, inOneGo)
  const [ends] = await runSql<{ first: number | null; last: number | null }>(db, queueEnds)
  if (!ends || ends.first === null || ends.last === null) return
  // A large import moves the border first. Otherwise its rows would be entered in the quick index and removed again.
  const moved = ends.last - ends.first < recentCount ? undefined : await narrowRecent(db, recentCount, recentCount)
  const seen = new Set<number>()
  for (let first = ends.first; first <= ends.last; first += notesAtATime) {
    if (first > ends.first) await between?.()
    const noted = await runSql<Queued>(db, queued, first, first + notesAtATime - 1)
    const rows = noted.filter(({ rid }) => !seen.has(rid))
    for (const { rid } of rows) seen.add(rid)
    await indexAgain(db, rows, moved ?? rows[0]?.from ?? 0, between, inOneGo)
  }
  await runSql(db, allIndexed)
}

/**
 * Builds the search indexes, that of the register and their list of words again from nothing. Call it when text must be gone for good: an index that is only
 * edited keeps old words for a while. After the next checkpoint the bytes of the file no longer hold them, since erased text is
 * overwritten.
 */
export async function rebuildSearchIndex(db: Writer): Promise<void> {
  for (const index of indexes)
    await sql`insert into ${sql.table(index)} (${sql.ref(index)}) values ('delete-all')`.execute(db)
  await forgetWords(db)
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
  await runSql(db, allIndexed)
  await rebuildRegister(db)
}

/** Returns a number that changes with every commit, to tell whether there may be something new to merge. */
export async function commitsSeen(db: Reader): Promise<number> {
  const [row] = await readSql(db, sql<{ data_version: number }>`pragma data_version`)
  return row?.data_version ?? 0
}

const changesIn = async (db: Writer): Promise<number> =>
  (await sql<{ total: number }>`select total_changes() as total`.execute(db)).rows[0]?.total ?? 0

/** Removes from the quick index some of the rows that are no longer among the newest. Returns true if there were any. */
export async function rollRecent(db: Writer, keep: number): Promise<boolean> {
  const from = await narrowRecent(db, keep, Math.ceil(keep / 10))
  const before = await changesIn(db)
  await sql`delete from recent_index where rowid in
    (select rowid from recent_index where rowid < ${from} order by rowid limit ${leavingInStep})`.execute(db)
  return (await changesIn(db)) > before
}

/** Merges some pages of each search index and leaves the rest for later. Returns true if there was anything to do. */
export async function mergeSearchIndex(db: Writer, pages: number): Promise<boolean> {
  let isBusy = await rollRecent(db, recentCount)
  for (const index of indexes) {
    const before = await changesIn(db)
    await sql`insert into ${sql.table(index)} (${sql.ref(index)}, rank) values ('merge', ${pages})`.execute(db)
    isBusy = (await changesIn(db)) - before >= 2 || isBusy
  }
  return isBusy
}
