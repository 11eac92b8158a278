import { type RawBuilder, sql } from 'kysely'
import type { SearchDepth } from '../../src-shared/domain/search-hit'
import { readSql } from '../read-sql'
import type { Reader } from '../schema'
import type { Narrowing } from './search-filters'
import type { Wanted } from './search-match'

/** An interaction to show: its row number, and whether it holds the words as they were typed. */
export type Chosen = { readonly rid: number; readonly isExact: boolean }

/** The first so many, best first; `found` counts on to some border, above which there are more than is said. */
export type Ranking = {
  readonly chosen: readonly Chosen[]
  readonly found: number
  readonly isCounted: boolean
  readonly isComplete: boolean
}

/** Beyond so many, how rare a word is says nothing and costs most: those with it in headline or names, then the last logged. */
const vague = 1_000
/** So far a total is counted; a list is not read further than this either. */
const counted = { recent: vague, all: 10_000 } as const
/** Operators alone: counted so far, and when only the newest are asked, so many of the days asked for are looked at. */
const listed = { recent: 0, all: 2_000 } as const
const lookedAt = 5_000

type Index = { readonly name: 'recent_index' | 'search_index'; readonly within: RawBuilder<unknown> }

const matches = ({ name, within }: Index, match: string) =>
  sql`from ${sql.table(name)} where ${sql.ref(name)} match ${match} ${within}`
const inHeading = (match: string) => `{headline names} : (${match})`

/** The rarest words weigh most; of equals headline before names before the rest, then the newest. What was typed goes first of all. */
const byRarity = (index: Index, { exact, any }: Wanted, limit: number) => sql<Chosen>`
  with found as materialized (select rowid as rid, round(bm25(${sql.ref(index.name)}, 10.0, 5.0, 1.0, 1.0), 1) as score ${matches(index, any)}),
    spelled as materialized (select rowid as rid ${matches(index, exact)}),
    titled as materialized (select rowid as rid ${matches(index, `{headline} : (${any})`)}),
    named as materialized (select rowid as rid ${matches(index, `{names} : (${any})`)})
  select found.rid, found.rid in (select rid from spelled) as "isExact" from found cross join interaction i on i.rid = found.rid
  order by 2 desc, score, found.rid in (select rid from titled) desc, found.rid in (select rid from named) desc,
    i.starts_at desc, i.id desc limit ${limit}`

const byPlace = (index: Index, { exact, any }: Wanted, limit: number) => {
  const tier = (number: number, match: string) =>
    sql`select * from (select rowid as rid, ${number} as tier ${matches(index, match)} order by rowid desc limit ${limit})`
  const tiers = [tier(0, inHeading(exact)), tier(1, exact)]
  if (any !== exact) tiers.push(tier(2, inHeading(any)), tier(3, any))
  return sql<Chosen>`select rid, min(tier) < 2 as "isExact" from (${sql.join(tiers, sql` union all `)})
    group by rid order by min(tier), rid desc limit ${limit}`
}

async function recentRange(db: Reader): Promise<{ readonly from: number; readonly isAll: boolean }> {
  const [row] = await readSql(db, sql<{ from_rid: number }>`select from_rid from recent_range`)
  const from = row?.from_rid ?? 0
  return { from, isAll: from <= 1 }
}

/** The interactions that hold the words, and fulfil the operators if there are any. */
export async function rankedByWords(
  db: Reader,
  wanted: Wanted,
  narrowing: Narrowing | undefined,
  depth: SearchDepth,
  limit: number,
): Promise<Ranking> {
  const name = depth === 'recent' ? 'recent_index' : 'search_index'
  const rowid = sql`${sql.table(name)}.rowid`
  const { from, isAll } = await recentRange(db)
  const filter = narrowing?.within(rowid) ?? sql``
  const index: Index = { name, within: depth === 'recent' && !isAll ? sql`and rowid >= ${from} ${filter}` : filter }
  const most = counted[depth]
  const [row] = await readSql(
    db,
    sql<{ found: number }>`select count(*) as found from (select 1 ${matches(index, wanted.any)} limit ${most + 1})`,
  )
  const found = row?.found ?? 0
  const chosen =
    found === 0 ? [] : await readSql(db, (found > vague ? byPlace : byRarity)(index, wanted, Math.min(limit, most)))
  return {
    chosen: chosen.map(({ rid, isExact }) => ({ rid, isExact: Boolean(isExact) })),
    found: Math.min(found, most),
    isCounted: found <= most,
    isComplete: depth === 'all' || isAll,
  }
}

/** The interactions that fulfil operators written without words, the newest first. */
export async function rankedByDay(
  db: Reader,
  { newest, isFew }: Narrowing,
  depth: SearchDepth,
  limit: number,
): Promise<Ranking> {
  const most = Math.max(limit, isFew ? listed.all : listed[depth])
  const rids = await readSql(db, newest(most + 1, depth === 'recent' ? lookedAt : null))
  const isComplete = isFew || depth === 'all'
  return {
    chosen: rids.slice(0, limit).map(({ rid }) => ({ rid, isExact: true })),
    found: Math.min(rids.length, most),
    isCounted: isComplete && rids.length <= most,
    isComplete,
  }
}
