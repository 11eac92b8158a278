import { sql } from 'kysely'
import type { IsoDate } from '../../../src-shared/days/iso-date'
import { folded } from '../../../src-shared/names/folded-text'
import { excerpt, spelledAsTyped } from '../../../src-shared/names/marked-text'
import type { SearchHit } from '../../../src-shared/names/search-hit'
import type { SearchTerm } from '../../../src-shared/names/search-query'
import { swedishOrder } from '../../../src-shared/names/swedish-order'
import { readSql } from '../../read-sql'
import type { Reader } from '../../schema'
import { rolesByPerson, roleText } from '../records/roles'
import { matching } from './search-match'

/** The most hits read. More people and organisations match only while the first letters are typed. */
const most = 200
const shown = 50

type Kind = 'person' | 'organisation' | 'issue'

/** The source of an attachment's name and text; the other sources are names of the row itself. */
const fromAttachment = 6

/** What the index's row numbers refer to, as migration 0013 assigns them, and the column that names the row in question. */
const sources: readonly {
  readonly source: number
  readonly table: string
  readonly whose: string
  readonly kind: Kind
}[] = [
  { source: 0, table: 'person', whose: 'id', kind: 'person' },
  { source: 1, table: 'organisation', whose: 'id', kind: 'organisation' },
  { source: 2, table: 'organisation_alias', whose: 'organisation_id', kind: 'organisation' },
  { source: 3, table: 'organisation_name', whose: 'organisation_id', kind: 'organisation' },
  { source: 4, table: 'issue', whose: 'id', kind: 'issue' },
  { source: 5, table: 'issue_alias', whose: 'issue_id', kind: 'issue' },
  { source: fromAttachment, table: 'attachment', whose: 'subject_id', kind: 'person' },
  { source: fromAttachment, table: 'attachment', whose: 'subject_id', kind: 'organisation' },
  { source: fromAttachment, table: 'attachment', whose: 'subject_id', kind: 'issue' },
  { source: 7, table: 'person_alias', whose: 'person_id', kind: 'person' },
]

type Found = {
  readonly kind: Kind
  readonly id: string
  readonly name: string
  readonly words: string
}

/** A hit, and whether it is spelled as typed. */
export type RegisterHit = { readonly hit: SearchHit; readonly isExact: boolean }

/**
 * Returns a GLOB pattern that ranks what is spelled as typed first among all that match, and not only among those that are read. A match
 * inside a word does no harm here.
 */
const globOf = (terms: readonly SearchTerm[]): string => {
  const [first = ''] = [...(terms[0]?.words ?? [])].sort((a, b) => b.length - a.length)
  return `*${[...first.normalize('NFC')].map(letter => `[${letter.toLowerCase()}${letter.toUpperCase()}]`).join('')}*`
}

/**
 * Returns the rows of the register whose names, or whose attachments' text unless `isByName`, hold the terms. The shortest come first,
 * since the typed text makes up most of them.
 */
async function registered(db: Reader, terms: readonly SearchTerm[], isByName = false): Promise<Found[]> {
  const sought = isByName ? sql`and rowid % 8 <> ${fromAttachment}` : sql``
  const hits = await readSql(
    db,
    sql<{ rid: number; source: number; words: string }>`select rowid / 8 as rid, rowid % 8 as source, words
      from register_index where register_index match ${matching(terms)} ${sought}
      order by words glob ${globOf(terms)} desc, length(words) limit ${most}`,
  )
  const found: Found[] = []
  for (const { source, table, whose, kind } of sources) {
    const here = new Map(hits.filter(hit => hit.source === source).map(({ rid, words }) => [rid, words]))
    if (here.size === 0) continue
    const rows = await readSql(
      db,
      sql<{
        rid: number
        id: string
        name: string
      }>`select a.rid, s.id, s.name from json_each(${JSON.stringify([...here.keys()])}) h
        cross join ${sql.table(table)} a on a.rid = h.value
        cross join ${sql.table(kind)} s on s.id = ${sql.ref(`a.${whose}`)} and s.deleted_at is null`,
    )
    found.push(...rows.map(({ rid, id, name }) => ({ kind, id, name, words: here.get(rid) ?? '' })))
  }
  return found
}

/** Returns the ids of the people, organisations and issues that hold the terms in a name, each with its kind. */
export async function idsByName(db: Reader, terms: readonly SearchTerm[]): Promise<ReadonlyMap<string, Found['kind']>> {
  return new Map((await registered(db, terms, true)).map(({ id, kind }) => [id, kind]))
}

/** Returns the people, organisations and issues found, each once by its best name, people with the role held today. */
export async function searchRegister(db: Reader, terms: readonly SearchTerm[], today: IsoDate): Promise<RegisterHit[]> {
  const best = new Map<
    string,
    RegisterHit & { readonly name: string; readonly words: string; readonly score: number }
  >()
  const isSpelled = spelledAsTyped(terms)
  const wanted = folded(terms.flatMap(term => term.words).join(' '))
  for (const { kind, id, name, words } of await registered(db, terms)) {
    const isExact = isSpelled([words])
    const begins = folded(words).startsWith(wanted) ? 1_000 : 0
    const ranked = {
      name,
      isExact,
      score: words.length - begins,
      hit: { kind, id, title: name, detail: '', snippet: [] },
      words,
    }
    const known = best.get(id)
    if (!known || Number(isExact) > Number(known.isExact) || (isExact === known.isExact && ranked.score < known.score))
      best.set(id, ranked)
  }
  const first = [...best.values()]
    .sort((a, b) => Number(b.isExact) - Number(a.isExact) || a.score - b.score || swedishOrder(a.name, b.name))
    .slice(0, shown)
  const people = first.filter(({ hit }) => hit.kind === 'person').map(({ hit }) => hit.id)
  const roles = people.length > 0 ? await rolesByPerson(db, people) : new Map()
  return first.map(({ hit, isExact, words }) => ({
    isExact,
    hit: { ...hit, detail: roleText(roles.get(hit.id) ?? [], today), snippet: excerpt(words.trim(), terms) },
  }))
}
