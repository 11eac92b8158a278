import { type RawBuilder, sql } from 'kysely'
import type { SearchDepth } from '../../../src-shared/names/search-hit'
import { readSql } from '../../read-sql'
import type { Reader } from '../../schema'
import type { Wanted } from './met-terms'
import type { Narrowing } from './search-filters'

/** An interaction to show: its row number, and whether it holds the words as they were typed. */
type Chosen = { readonly rid: number; readonly isExact: boolean }

/**
 * The best `limit` hits, best first. `found` is exact while `isCounted` is true; otherwise counting stopped at a cap and there are more.
 * `isComplete` is false if only the newest interactions were searched.
 */
export type Ranking = {
  readonly chosen: readonly Chosen[]
  readonly found: number
  readonly isCounted: boolean
  readonly isComplete: boolean
}

/** Up to this many hits are all fetched and sorted by day. If there are more, the last logged come first, by their row numbers. */
const sortable = 500
/** How far a total is counted. */
const counted = { recent: sortable, all: 10_000 } as const
/**
 * How far a total is counted when operators narrow the search. `lookedAt` is how many interactions within the days are examined when only
 * the newest are searched.
 */
const listed = { recent: 0, all: 1_000 } as const
const lookedAt = 5_000

type Place = { readonly match: string; readonly isExact: boolean }

/**
 * Returns the places the words may be in, the most relevant first: spelled as typed before spelled alike, and headline before names before
 * the rest.
 */
const placesOf = ({ exact, any }: Wanted): Place[] =>
  (exact === any ? [exact] : [exact, any]).flatMap(match => [
    { match: `{headline} : (${match})`, isExact: match === exact },
    { match: `{headline names} : (${match})`, isExact: match === exact },
    { match, isExact: match === exact },
  ])

async function recentRange(db: Reader): Promise<{ readonly from: number; readonly isAll: boolean }> {
  const [row] = await readSql(db, sql<{ from_rid: number }>`select from_rid from recent_range`)
  const from = row?.from_rid ?? 0
  return { from, isAll: from <= 1 }
}

/**
 * Up to this many hits of the words are tested one by one. If there are more, the interactions of the operators are fetched first, if those
 * are few.
 */
const tested = 2_000

/** Returns the condition that the operators add to a search for words, by whichever of the two sets is smaller. */
async function narrowedTo(
  db: Reader,
  narrowing: Narrowing,
  words: RawBuilder<unknown>,
  rowid: RawBuilder<unknown>,
): Promise<RawBuilder<unknown>> {
  const hits = await readSql(db, sql`select 1 ${words} limit 1 offset ${tested}`)
  if (hits.length === 0) return narrowing.within(rowid)
  if (!narrowing.isFew) return sql`${narrowing.mayBeWithin(rowid)} ${narrowing.within(rowid)}`
  const rids = (await readSql(db, narrowing.newest(-1, null))).map(({ rid }) => rid)
  return sql`and +${rowid} in (select value from json_each(${JSON.stringify(rids)}))`
}

/** Sorts row numbers by the day of the interaction, the newest first. */
async function byDay(db: Reader, rids: readonly number[]): Promise<number[]> {
  const sorted = await readSql(
    db,
    sql<{
      rid: number
    }>`select i.rid from json_each(${JSON.stringify(rids)}) c cross join interaction i on i.rid = c.value
      order by i.starts_at desc, i.id desc`,
  )
  return sorted.map(({ rid }) => rid)
}

/** Ranks the interactions that hold what is wanted and meet the operators, if there are any. */
export async function rankedByWords(
  db: Reader,
  wanted: Wanted,
  narrowing: Narrowing | undefined,
  depth: SearchDepth,
  limit: number,
): Promise<Ranking> {
  const { from, isAll } = await recentRange(db)
  const index = depth === 'recent' ? 'recent_index' : 'search_index'
  const rowid = sql`${sql.table(index)}.rowid`
  const range = depth === 'recent' && !isAll ? sql`and rowid >= ${from}` : sql``
  const holding = (match: string) => sql`from ${sql.table(index)} where ${sql.ref(index)} match ${match} ${range}`
  const narrowed = narrowing ? await narrowedTo(db, narrowing, holding(wanted.any), rowid) : sql``
  const matching = (match: string) => sql`${holding(match)} ${narrowed}`

  const most = narrowing && depth === 'all' ? listed.all : counted[depth]
  const [row] = await readSql(
    db,
    sql<{
      found: number
      rids: string | null
    }>`select count(*) as found, ${narrowing ? sql`json_group_array(rid)` : sql`null`} as rids
      from (select rowid as rid ${matching(wanted.any)} limit ${most + 1})`,
  )
  const found = row?.found ?? 0
  const isSortable = found <= sortable
  // All that meet the operators are known by now, so they are not tested again for each place.
  const known = sql`and +${rowid} in (select value from json_each(${row?.rids ?? '[]'}))`
  // Of many hits the first screen is soon found by testing one after the other.
  const tried = narrowing && !narrowing.isFew ? narrowing.within(rowid) : narrowed
  const among = isSortable && narrowing ? known : tried
  const lastLogged = (match: string, most: number) =>
    readSql(db, sql<{ rid: number }>`select rowid as rid ${holding(match)} ${among} order by rowid desc limit ${most}`)
  const chosen = new Map<number, Chosen>()
  for (const { match, isExact } of placesOf(wanted)) {
    if (chosen.size >= Math.min(found, limit)) break
    const there = await lastLogged(match, isSortable ? sortable : limit)
    const here = there.map(({ rid }) => rid).filter(rid => !chosen.has(rid))
    for (const rid of isSortable ? await byDay(db, here) : here) chosen.set(rid, { rid, isExact })
  }
  return {
    chosen: [...chosen.values()].slice(0, limit),
    found: Math.min(found, most),
    isCounted: found <= most,
    isComplete: depth === 'all' || isAll,
  }
}

/** Ranks the interactions that meet operators written without words, the newest first. */
export async function rankedByDay(
  db: Reader,
  { newest, isFew }: Narrowing,
  depth: SearchDepth,
  limit: number,
): Promise<Ranking> {
  const most = Math.max(limit, isFew ? counted.all : listed[depth])
  const rids = await readSql(db, newest(most + 1, depth === 'recent' ? lookedAt : null))
  const isComplete = isFew || depth === 'all'
  return {
    chosen: rids.slice(0, limit).map(({ rid }) => ({ rid, isExact: true })),
    found: Math.min(rids.length, most),
    isCounted: isComplete && rids.length <= most,
    isComplete,
  }
}
