import { sql } from 'kysely'
import type { IsoDate } from '../../../src-shared/days/iso-date'
import { folded, matchRank, readings, wordsOf } from '../../../src-shared/names/folded-text'
import { readWords } from '../../../src-shared/names/search-query'
import { swedishKey } from '../../../src-shared/names/swedish-order'
import type { NameMatch } from '../../../src-shared/records/reference'
import { readSql } from '../../read-sql'
import type { Reader } from '../../schema'
import { rolesByPerson, roleText } from '../records/roles'
import { metTerms, type Wanted, wantedOf } from '../search/met-terms'
import { type HeldIn, numbersOf } from '../search/search-register'
import { type TimelineKind, timelineKinds } from '../timelines/timeline-entries'

/** As many as a list under a field can show. Typing one more letter is faster than reading a longer list. */
const shown = 8

/** Two letters can begin thousands of names. Ranking this many takes a few milliseconds, and users rarely stop at two letters. */
const mostHits = 2000

const kinds = ['person', 'organisation'] as const

/** The most hits for which the last interaction is looked up. Among many equal hits, the one met most recently is probably meant. */
const mostWeighed = 200

/** The rank of a guess, after every match of a name. */
const lastRank = 10

type Kind = NameMatch['kind']
type Hit = { readonly id: string; readonly kind: Kind; readonly name: string; readonly isGuess: boolean }

/** Returns how well the best of the names matches. The one in use ranks before the others. */
const rankOf = ([name = '', ...others]: readonly string[], text: string): number =>
  Math.min(matchRank(name, text), ...others.map(other => matchRank(other, text) + 0.5))

/** True if every typed word begins a word of the names. A name with a hyphen is also one word. */
function isBegun(names: readonly string[], text: string): boolean {
  const typed = wordsOf(folded(text))
  return readings(names.join(' ')).some(read => {
    const words = [...wordsOf(read), ...wordsOf(read.replaceAll('-', ''))]
    return typed.every(one => words.some(word => word.startsWith(one)))
  })
}

/** A hit, its rank, and its place in Swedish order, to compare by character. */
type Entry = { readonly hit: Hit; readonly rank: number; readonly place: string }

/** Returns those of some kinds that hold what is wanted, at most so many of each. */
async function entriesOf(
  db: Reader,
  text: string,
  wanted: Wanted,
  asked: readonly Kind[],
  heldIn: HeldIn,
  most: number,
): Promise<Entry[]> {
  const entries: Entry[] = []
  for (const kind of asked) {
    const found = await numbersOf(db, wanted, kind, heldIn, most)
    const names = new Map(found.map(one => [one.rid, one.names]))
    const rows = await readSql(
      db,
      sql<{ rid: number; id: string; name: string }>`select s.rid, s.id, s.name
        from json_each(${JSON.stringify([...names.keys()])}) chosen
        cross join ${sql.table(kind)} s on s.rid = chosen.value and s.deleted_at is null`,
    )
    for (const { rid, id, name } of rows) {
      const called = names.get(rid) ?? [name]
      const isGuess = !isBegun(called, text)
      const rank = isGuess ? lastRank : rankOf(called, text)
      entries.push({ hit: { id, kind, name, isGuess }, rank, place: swedishKey(name) })
    }
  }
  return entries
}

/**
 * Returns the people and organisations that the text finds, as the search does: by words of their names, and people also by their titles and
 * where they hold them. The best matches come first, guesses last, and among equals those met most recently. People have the role held on
 * that day.
 * `only` limits the search to one kind.
 */
export async function matchNames(
  db: Reader,
  text: string,
  on: IsoDate,
  only: Kind | null = null,
): Promise<readonly NameMatch[]> {
  // A name is often typed by the beginnings of its words.
  const terms = await metTerms(
    db,
    readWords(text).map(term => ({ ...term, isPrefix: true })),
  )
  if (terms.length === 0) return []
  const wanted = wantedOf(terms)
  const asked = only === null ? kinds : [only]
  const named = await entriesOf(db, text, wanted, asked, 'names', mostHits)
  // Two letters can begin the title of everybody. Those are looked up only where the names leave room for a guess.
  const isFull = named.filter(({ hit }) => !hit.isGuess).length >= shown
  const known = new Set(named.map(({ hit }) => hit.id))
  const beside = isFull ? [] : await entriesOf(db, text, wanted, asked, 'names beside', mostWeighed)
  const best = [...named, ...beside.filter(({ hit }) => !known.has(hit.id))]
  const likely = best
    .toSorted((a, b) => a.rank - b.rank || (a.place < b.place ? -1 : a.place > b.place ? 1 : 0))
    .slice(0, mostWeighed)
  const met = await lastMet(
    db,
    likely.map(({ hit }) => hit.id),
  )
  const lateness = ({ hit }: { readonly hit: Hit }) => met.get(hit.id) ?? Number.NEGATIVE_INFINITY
  // The sort is stable, so those never met stay in Swedish order.
  const ranked = likely.sort((a, b) => a.rank - b.rank || lateness(b) - lateness(a) || 0).slice(0, shown)
  return describe(
    db,
    ranked.map(entry => entry.hit),
    on,
  )
}

/** Returns the minute of the latest interaction with each. Those never met are not in the map. */
async function lastMet(db: Reader, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const latest = (kind: TimelineKind) => sql`
    select subject.id, (select max(minute) from timeline
      where subject_kind = ${timelineKinds[kind]} and subject_rid = subject.rid) as minute
    from json_each(${JSON.stringify(ids)}) chosen cross join ${sql.table(kind)} subject on subject.id = chosen.value`
  const rows = await readSql(
    db,
    sql<{ id: string; minute: number | null }>`${latest('person')} union all ${latest('organisation')}`,
  )
  return new Map(rows.flatMap(({ id, minute }) => (minute === null ? [] : [[id, minute] as const])))
}

async function describe(db: Reader, hits: readonly Hit[], on: IsoDate): Promise<readonly NameMatch[]> {
  const roles = await rolesByPerson(
    db,
    hits.filter(hit => hit.kind === 'person').map(hit => hit.id),
  )
  const organisations = await readSql(
    db,
    sql<{ id: string; abbreviation: string | null; parent: string | null }>`
      select o.id, o.abbreviation, parent.name as parent
      from json_each(${JSON.stringify(hits.map(hit => hit.id))}) chosen
      cross join organisation o on o.id = chosen.value left join organisation parent on parent.id = o.parent_id`,
  )
  return hits.map(({ id, kind, name, isGuess }): NameMatch => {
    const guess = isGuess ? { isGuess } : {}
    if (kind === 'person') return { kind, id, name, detail: roleText(roles.get(id) ?? [], on), ...guess }
    const found = organisations.find(organisation => organisation.id === id)
    return {
      kind,
      id: id as NameMatch['id'],
      name,
      detail: [found?.abbreviation, found?.parent].filter(Boolean).join(' · '),
      ...guess,
    } as NameMatch
  })
}
