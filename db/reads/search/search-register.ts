import { sql } from 'kysely'
import type { IsoDate } from '../../../src-shared/days/iso-date'
import { folded } from '../../../src-shared/names/folded-text'
import { excerpt, marked } from '../../../src-shared/names/marked-text'
import type { MarkedText, SearchHit } from '../../../src-shared/names/search-hit'
import type { SearchTerm } from '../../../src-shared/names/search-query'
import { swedishOrder } from '../../../src-shared/names/swedish-order'
import { readSql } from '../../read-sql'
import type { Reader } from '../../schema'
import { betweenWords, type RegisterKind, registerKinds } from '../../search/register-sources'
import { rolesByPerson, roleText } from '../records/roles'
import { metTerms, type Wanted, wantedOf } from './met-terms'

/** The most rows read. More people and organisations match only while the first letters are typed. */
const most = 200
const shown = 50

/** The kinds that a search shows. Partners are found as the organisations behind them. */
const shownKinds = ['person', 'organisation', 'issue'] as const
type Kind = (typeof shownKinds)[number]

type Found = {
  readonly kind: Kind
  readonly id: string
  readonly name: string
  readonly number: number
  readonly source: string
}

/** A person, organisation or issue that was found, and whether it is spelled as typed. */
export type InRegister = Found & { readonly isExact: boolean }

/** Returns the names of a row of the register's index, the one in use first. */
const namesOf = (source: string): string[] => (source.split(betweenWords)[0] ?? '').split('\n')

type Row = { readonly number: number; readonly source: string }

const isOfKinds = (kinds: readonly RegisterKind[]) =>
  sql`rowid % ${sql.lit(registerKinds.length)} in (select value from json_each(${JSON.stringify(kinds.map(kind => registerKinds.indexOf(kind)))}))`

/** Returns the rows of the register that an index query finds. The shortest come first, since the typed text makes up most of them. */
const rowsMatching = (
  db: Reader,
  match: string,
  kinds: readonly RegisterKind[],
  limit: number,
): Promise<readonly Row[]> =>
  readSql(
    db,
    sql<Row>`select rowid as number, source from register_index where register_index match ${match} and ${isOfKinds(kinds)}
      order by length(source) limit ${limit}`,
  )

/** Where a row of the register may hold what is wanted: in its names, or also in what stands beside them, such as a title. */
export type HeldIn = 'names' | 'names beside'

/** Returns the row numbers of those of a kind that hold what is wanted there, at most `limit` of them, with their names. */
export async function numbersOf(
  db: Reader,
  { any }: Wanted,
  kind: RegisterKind,
  heldIn: HeldIn,
  limit: number,
): Promise<readonly { readonly rid: number; readonly names: readonly string[] }[]> {
  const rows = await rowsMatching(db, `{${heldIn}} : (${any})`, [kind], limit)
  return rows.map(({ number, source }) => ({ rid: Math.floor(number / registerKinds.length), names: namesOf(source) }))
}

/** SQL for the row numbers of those of a kind that hold what is wanted, wherever in the register's index. */
export const ridsMatching = ({ any }: Wanted, kind: RegisterKind) => ridsNamed(any, kind)

/** SQL for the row numbers of those of a kind that a query in the index's own syntax finds. */
export const ridsNamed = (match: string, kind: RegisterKind) =>
  sql`select rowid / ${sql.lit(registerKinds.length)} from register_index where register_index match ${match} and ${isOfKinds([kind])}`

/** Reads the rows themselves. Those of another kind are left out. */
async function named(db: Reader, rows: readonly Row[]): Promise<Found[]> {
  const found: Found[] = []
  for (const kind of shownKinds) {
    const place = registerKinds.indexOf(kind)
    const here = rows.filter(({ number }) => number % registerKinds.length === place)
    if (here.length === 0) continue
    const bySource = new Map(here.map(({ number, source }) => [number, source]))
    const known = await readSql(
      db,
      sql<{ number: number; id: string; name: string }>`select h.value as number, s.id, s.name
        from json_each(${JSON.stringify([...bySource.keys()])}) h
        cross join ${sql.table(kind)} s on s.rid = h.value / ${sql.lit(registerKinds.length)} and s.deleted_at is null`,
    )
    found.push(...known.map(row => ({ ...row, kind, source: bySource.get(row.number) ?? '' })))
  }
  return found
}

/** Returns the ids of the people, organisations and issues that hold the terms in a name, each with its kind. */
export async function idsByName(db: Reader, terms: readonly SearchTerm[]): Promise<ReadonlyMap<string, Kind>> {
  const { any } = wantedOf(await metTerms(db, terms))
  if (any === '') return new Map()
  const rows = await rowsMatching(db, `{names} : (${any})`, shownKinds, most)
  return new Map((await named(db, rows)).map(({ id, kind }) => [id, kind]))
}

/** True if the register has a row that an index query finds. Unlike asking for the shortest, this costs the same however many there are. */
async function isAnyMatching(db: Reader, match: string): Promise<boolean> {
  const [row] = await readSql(
    db,
    sql<{ number: number }>`select rowid as number from register_index
      where register_index match ${match} and ${isOfKinds(shownKinds)} limit 1`,
  )
  return row !== undefined
}

const shownText = (text: string): string => text.replace(/\s*\n\s*/g, ' ').trim()

/** Returns the words around the hits in the names, in what is beside them, or in the text of an attachment. */
async function snippetOf(
  db: Reader,
  { number, source }: Found,
  terms: readonly SearchTerm[],
): Promise<readonly MarkedText[]> {
  for (const part of source.split(betweenWords)) {
    const found = excerpt(shownText(part), terms)
    if (found.length > 0) return found
  }
  const [row] = await readSql(db, sql<{ texts: string }>`select texts from register_index where rowid = ${number}`)
  return excerpt(shownText(row?.texts ?? ''), terms)
}

/**
 * Returns the people, organisations and issues found. What is spelled as typed comes first, then what is found by a name before what is
 * found by a title, a place of work or an attachment.
 */
export async function searchRegister(db: Reader, wanted: Wanted): Promise<readonly InRegister[]> {
  const begun = folded((wanted.met[0]?.words ?? []).join(' '))
  const score = ({ source }: Found) =>
    Math.min(...namesOf(source).map(name => name.length - (folded(name).startsWith(begun) ? 1_000 : 0)))
  const chosen = new Map<number, Found & { readonly isExact: boolean }>()
  // Most words are of no name. That is known by one look instead of four.
  if (!(await isAnyMatching(db, wanted.any))) return []
  const places = (match: string, isExact: boolean) => [
    { match: `{names} : (${match})`, isExact },
    { match, isExact },
  ]
  for (const { match, isExact } of [
    ...places(wanted.exact, true),
    ...(wanted.any === wanted.exact ? [] : places(wanted.any, false)),
  ]) {
    if (chosen.size >= shown) break
    const rows = (await rowsMatching(db, match, shownKinds, most)).filter(({ number }) => !chosen.has(number))
    const found = (await named(db, rows)).map(one => ({ one, score: score(one) }))
    for (const { one } of found.toSorted((a, b) => a.score - b.score || swedishOrder(a.one.name, b.one.name)))
      chosen.set(one.number, { ...one, isExact })
  }
  return [...chosen.values()].slice(0, shown)
}

/** Returns those that are shown as hits, by their numbers, people with the role held today. */
export async function registerHits(
  db: Reader,
  found: readonly InRegister[],
  terms: readonly SearchTerm[],
  today: IsoDate,
): Promise<ReadonlyMap<number, SearchHit>> {
  const people = found.filter(({ kind }) => kind === 'person').map(({ id }) => id)
  const roles = people.length > 0 ? await rolesByPerson(db, people) : new Map()
  const hits = new Map<number, SearchHit>()
  for (const one of found) {
    const { kind, id, name, number } = one
    const detail = roleText(roles.get(id) ?? [], today)
    const snippet = await snippetOf(db, one, terms)
    hits.set(number, { kind, id, title: name, heading: marked(name, terms), detail, snippet })
  }
  return hits
}
