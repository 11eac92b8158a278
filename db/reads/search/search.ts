import { sql } from 'kysely'
import type { IsoDate } from '../../../src-shared/days/iso-date'
import { excerpt, marked } from '../../../src-shared/names/marked-text'
import type { SearchDepth, SearchHit, SearchResult } from '../../../src-shared/names/search-hit'
import { readSearch, type SearchTerm } from '../../../src-shared/names/search-query'
import { withoutAddresses } from '../../../src-shared/text/note/mention'
import { readSql } from '../../read-sql'
import type { Reader } from '../../schema'
import { metTerms, type Wanted, wantedOf } from './met-terms'
import { filtersOf, type Narrowing } from './search-filters'
import { type Ranking, rankedByDay, rankedByWords } from './search-ranking'
import { registerHits, searchRegister } from './search-register'
import { marksOf } from './term-marks'

type Line = {
  readonly rid: number
  readonly id: string
  readonly headline: string
  readonly startsOn: IsoDate
  readonly names: string | null
  readonly note: string
  readonly beside: string
  readonly roles: string | null
}

function hitOf(line: Line, terms: readonly SearchTerm[]): SearchHit {
  const note = withoutAddresses(line.note)
  const beginning = note === '' ? [] : [{ text: note.slice(0, 120), isHit: false }]
  const snippetOf = (text: string) => excerpt(text.trim(), terms)
  let snippet = snippetOf(note)
  for (const text of [line.beside, line.names ?? '', line.roles ?? '', line.headline])
    if (snippet.length === 0) snippet = snippetOf(text)
  return {
    kind: 'interaction',
    id: line.id,
    title: line.headline,
    heading: marked(line.headline, terms),
    detail: line.names?.trim() ?? '',
    date: line.startsOn,
    snippet: snippet.length > 0 ? snippet : beginning,
  }
}

/** Reads the texts only of the hits that are shown. */
async function hitsOf(
  db: Reader,
  rids: readonly number[],
  terms: readonly SearchTerm[],
): Promise<ReadonlyMap<number, SearchHit>> {
  const lines = await readSql(
    db,
    sql<Line>`select i.rid, i.id, s.headline, i.starts_on as "startsOn", s.names, s.note, s.beside, s.roles
      from json_each(${JSON.stringify(rids)}) shown cross join interaction i on i.rid = shown.value
      cross join search_source s on s.rid = i.rid`,
  )
  return new Map(lines.map(line => [line.rid, hitOf(line, terms)]))
}

async function ranked(
  db: Reader,
  wanted: Wanted | undefined,
  narrowing: Narrowing | undefined,
  depth: SearchDepth,
  limit: number,
): Promise<Ranking> {
  if (wanted) return rankedByWords(db, wanted, narrowing, depth, limit)
  if (narrowing) return rankedByDay(db, narrowing, depth, limit)
  return { chosen: [], found: 0, isCounted: true, isComplete: true }
}

/** How a search is run: which page of the result, and how far back. */
export type SearchWindow = {
  readonly today: IsoDate
  readonly limit: number
  readonly offset: number
  readonly depth: SearchDepth
}

/**
 * Finds the typed text, best first. What is spelled as typed comes before what is found without its dots. Then people, organisations and
 * issues come before interactions, the more relevant before the less, and the new before the old. Operators find only interactions.
 */
export async function search(
  db: Reader,
  text: string,
  { today, limit, offset, depth }: SearchWindow,
): Promise<SearchResult> {
  const query = readSearch(text, today)
  const { narrowing, problems: unknown } = await filtersOf(db, query, depth)
  const problems = [...query.problems, ...unknown]
  if (problems.length > 0)
    return { hits: [], problems, total: 0, interactions: 0, isTotalExact: true, isComplete: true }
  const terms = await metTerms(db, query.terms)
  const wanted = terms.length > 0 ? wantedOf(terms, await marksOf(db, terms)) : undefined
  const register = narrowing || terms.length === 0 ? [] : await searchRegister(db, wantedOf(terms))
  const { chosen, found, isCounted, isComplete } = await ranked(db, wanted, narrowing, depth, offset + limit)
  const inOrder = [true, false].flatMap(isExact => [
    ...register.filter(one => one.isExact === isExact),
    ...chosen.filter(one => one.isExact === isExact).map(({ rid }) => rid),
  ])
  const shown = inOrder.slice(offset, offset + limit)
  const met = wanted?.met ?? []
  const inLog = await hitsOf(
    db,
    shown.filter(one => typeof one === 'number'),
    met,
  )
  const inRegister = await registerHits(
    db,
    shown.filter(one => typeof one !== 'number'),
    met,
    today,
  )
  return {
    hits: shown.flatMap(one => (typeof one === 'number' ? inLog.get(one) : inRegister.get(one.number)) ?? []),
    problems,
    total: register.length + found,
    interactions: found,
    isTotalExact: isCounted && isComplete,
    isComplete,
  }
}
