import { type RawBuilder, sql } from 'kysely'
import type { IsoDate } from '../../src-shared/domain/iso-date'
import { excerpt, spelledAsTyped } from '../../src-shared/domain/marked-text'
import type { SearchHit, SearchResult } from '../../src-shared/domain/search-hit'
import { readSearch, type SearchTerm } from '../../src-shared/domain/search-query'
import { readSql } from '../read-sql'
import type { Reader } from '../schema'
import { filtersOf } from './search-filters'
import { matching } from './search-match'
import { type RankedHit, searchRegister } from './search-register'

/** At least so many are ranked by spelling, each of them read in full. */
const fewest = 100
/** Beyond so many, how rare a word is says nothing and costs most: those with it in headline or names, then the newest. */
const vague = 2_000

type Line = {
  readonly id: string
  readonly headline: string
  readonly startsOn: IsoDate
  readonly names: string | null
  readonly note: string
  readonly beside: string
  readonly score: number
}

const lines = (chosen: RawBuilder<unknown>) => sql<Line>`
  with chosen as materialized (${chosen})
  select i.id, s.headline, i.starts_on as "startsOn", s.names, s.note, s.beside, chosen.score
  from chosen cross join interaction i on i.rid = chosen.rid cross join search_source s on s.rid = i.rid`

/** Row numbers and scores (lower is better) of the interactions to rank. `+rowid` keeps the index from being asked row by row. */
async function chosenBy(
  db: Reader,
  match: string,
  allowed: RawBuilder<unknown>,
  candidates: number,
): Promise<RawBuilder<unknown>> {
  const found = sql`from search_index where search_index match ${match} ${allowed}`
  const newest = await readSql(
    db,
    sql<{ rid: number }>`select rowid as rid ${found} order by rowid desc limit ${vague + 1}`,
  )
  if (newest.length <= vague)
    return sql`select rowid as rid, round(bm25(search_index, 10.0, 5.0, 1.0, 1.0), 1) as score ${found} order by score, rowid desc limit ${candidates}`
  const inHeading = sql`from search_index where search_index match ${`{headline names} : (${match})`} ${allowed}`
  const rest = JSON.stringify(newest.slice(0, candidates).map(({ rid }) => rid))
  return sql`select rid, min(score) as score from (
    select * from (select rowid as rid, -1 as score ${inHeading} order by rowid desc limit ${candidates})
    union all select value, 0 from json_each(${rest})
  ) group by rid order by score, rid desc limit ${candidates}`
}

/** An interaction as it is ranked; what is shown of it is cut out only when it is shown. */
type Ranked = Omit<RankedHit, 'hit'> & { readonly isInteraction: boolean; readonly hit: () => SearchHit }

function hitOf(line: Line, terms: readonly SearchTerm[]): SearchHit {
  const texts = [line.note, line.beside, line.names ?? '', line.headline]
  const snippets = texts.map(text => excerpt(text.trim(), terms))
  const beginning = line.note === '' ? [] : [{ text: line.note.slice(0, 120), isHit: false }]
  return {
    kind: 'interaction',
    id: line.id,
    title: line.headline,
    detail: line.names?.trim() ?? '',
    date: line.startsOn,
    snippet: snippets.find(snippet => snippet.length > 0) ?? beginning,
  }
}

async function searchInteractions(
  db: Reader,
  terms: readonly SearchTerm[],
  allowed: RawBuilder<unknown> | undefined,
  candidates: number,
): Promise<Ranked[]> {
  const chosen =
    terms.length > 0
      ? await chosenBy(db, matching(terms), allowed ? sql`and +rowid in (${allowed})` : sql``, candidates)
      : sql`select i.rid, 0 as score from (${allowed}) named cross join interaction i on i.rid = named.rid order by i.starts_at desc, i.id desc limit ${candidates}`
  const found = await readSql(db, lines(chosen))
  const isSpelled = spelledAsTyped(terms)
  return found
    .sort((a, b) => (a.startsOn === b.startsOn ? 0 : a.startsOn < b.startsOn ? 1 : -1))
    .map(line => {
      // In a small office no word is rare and all scores are alike: then the place it stands in decides.
      const place = [line.names ?? '', line.headline].findLastIndex(text => excerpt(text, terms).length > 0)
      return {
        isInteraction: true,
        isExact: isSpelled([line.headline, line.names ?? '', line.note, line.beside]),
        score: line.score - place / 100,
        hit: () => hitOf(line, terms),
      }
    })
}

/**
 * Finds what is typed, best first: spelled as typed before found without its dots; then people, organisations and issues before
 * interactions; then the telling before the common and the new before the old. Operators are about interactions only.
 */
export async function search(
  db: Reader,
  text: string,
  { today, limit, offset }: { readonly today: IsoDate; readonly limit: number; readonly offset: number },
): Promise<SearchResult> {
  const query = readSearch(text, today)
  const filters = await filtersOf(db, query)
  const problems = [...query.problems, ...filters.problems]
  if (problems.length > 0 || (query.terms.length === 0 && filters.allowed === undefined)) return { hits: [], problems }
  const register = filters.allowed ? [] : await searchRegister(db, query.terms, today)
  const interactions = await searchInteractions(db, query.terms, filters.allowed, Math.max(fewest, offset + limit))
  const named = register.map(({ hit, ...rest }): Ranked => ({ ...rest, isInteraction: false, hit: () => hit }))
  const ranked = [...named, ...interactions].sort(
    (a, b) =>
      Number(b.isExact) - Number(a.isExact) || Number(a.isInteraction) - Number(b.isInteraction) || a.score - b.score,
  )
  return { hits: ranked.slice(offset, offset + limit).map(({ hit }) => hit()), problems }
}
