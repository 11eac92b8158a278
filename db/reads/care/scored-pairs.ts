import { setImmediate } from 'node:timers/promises'
import { sql } from 'kysely'
import { candidatePairs } from '../../../src-shared/names/candidate-pairs'
import { type DuplicateScore, leastScore } from '../../../src-shared/names/duplicate'
import { organisationKeys, scoreOrganisations } from '../../../src-shared/names/likely-organisation'
import { personKeys, scorePeople } from '../../../src-shared/names/likely-person'
import type { MergedKind } from '../../../src-shared/records/merge'
import { readSql } from '../../read-sql'
import type { Reader } from '../../schema'
import { comparedPeople } from '../records/person-traits'
import { comparedOrganisations } from './compared-organisations'
import { likelyPeople } from './likely-people'

/** Two rows that may be duplicates, each by its id and its local row number. */
export type ScoredPair = DuplicateScore & {
  readonly one: { readonly rid: number; readonly id: string }
  readonly other: { readonly rid: number; readonly id: string }
}

type Compared<Traits> = { readonly rid: number; readonly id: string; readonly traits: Traits }
type Pairs = Map<string, ScoredPair>

/** Returns the name of a pair, the same whichever of the two ids comes first. */
export const pairName = (one: string, other: string): string => (one < other ? `${one}:${other}` : `${other}:${one}`)

function enter(pairs: Pairs, one: ScoredPair['one'], other: ScoredPair['one'], found: DuplicateScore | null): void {
  if (!found || found.score < leastScore) return
  const [first, second] = one.id < other.id ? [one, other] : [other, one]
  const side = ({ rid, id }: ScoredPair['one']) => ({ rid, id })
  pairs.set(pairName(one.id, other.id), { ...found, one: side(first), other: side(second) })
}

/** How many pairs are compared before other work, such as a save, gets its turn. */
const atATime = 2000

async function allPairs<Traits>(
  things: readonly Compared<Traits>[],
  keysOf: (traits: Traits) => string[],
  score: (one: Traits, other: Traits) => DuplicateScore | null,
): Promise<Pairs> {
  const pairs: Pairs = new Map()
  let compared = 0
  for (const block of candidatePairs(things, thing => keysOf(thing.traits))) {
    for (const [at, place] of block) {
      const [one, other] = [things[at] as Compared<Traits>, things[place] as Compared<Traits>]
      enter(pairs, one, other, score(one.traits, other.traits))
    }
    compared += block.length
    if (compared < atATime) continue
    compared = 0
    await setImmediate()
  }
  return pairs
}

const peoplePairs = async (db: Reader): Promise<Pairs> =>
  allPairs(await comparedPeople(db, sql`person p where true`), personKeys, scorePeople)

const organisationPairs = async (db: Reader): Promise<Pairs> =>
  allPairs(await comparedOrganisations(db), organisationKeys, scoreOrganisations)

/** The tables a pair of people depends on, and the column in each that names the person. */
const compared: Readonly<Record<string, string>> = {
  person: 'id',
  person_alias: 'person_id',
  contact_way: 'person_id',
  person_identifier: 'person_id',
  role_assignment: 'person_id',
}
const comparedOfOrganisations = ['organisation', 'organisation_alias', 'organisation_name']

/** If more people than this have changed, comparing everybody at once is faster. */
const mostAnew = 60

type Kept = { upTo: number; readonly people: Pairs; readonly organisations: Pairs }
const kept = new WeakMap<Reader, Kept>()

const latestChange = async (db: Reader): Promise<number> =>
  (await readSql(db, sql<{ latest: number | null }>`select max(rowid) as latest from change`))[0]?.latest ?? 0

async function changedPeople(db: Reader, upTo: number): Promise<string[]> {
  const found = await Promise.all(
    Object.entries(compared).map(([table, column]) =>
      readSql(
        db,
        sql<{ id: string }>`select distinct t.${sql.ref(column)} as id from change c
          cross join ${sql.table(table)} t on t.id = c.row_id where c.rowid > ${upTo} and c.table_name = ${table}`,
      ),
    ),
  )
  return [...new Set(found.flat().map(row => row.id))]
}

const haveOrganisationsChanged = async (db: Reader, upTo: number): Promise<boolean> =>
  (
    await readSql(
      db,
      sql`select 1 from change where rowid > ${upTo}
        and table_name in (select value from json_each(${JSON.stringify(comparedOfOrganisations)})) limit 1`,
    )
  ).length > 0

async function readAnew(db: Reader, people: Pairs, ids: readonly string[]): Promise<Pairs> {
  const changed = new Set(ids)
  const pairs: Pairs = new Map(
    [...people].filter(([, { one, other }]) => !changed.has(one.id) && !changed.has(other.id)),
  )
  const asked = await comparedPeople(
    db,
    sql`json_each(${JSON.stringify(ids)}) chosen cross join person p on p.id = chosen.value where true`,
  )
  for (const person of asked)
    for (const found of await likelyPeople(db, person.traits, { exceptId: person.id })) {
      const { score, reasons } = found
      enter(pairs, person, found, { score, reasons })
    }
  return pairs
}

type AllPairs = Record<MergedKind, ReadonlyMap<string, ScoredPair>>

async function workedOut(db: Reader): Promise<AllPairs> {
  const [before, latest] = [kept.get(db), await latestChange(db)]
  if (before?.upTo === latest) return { person: before.people, organisation: before.organisations }
  const changed = before ? await changedPeople(db, before.upTo) : []
  const people =
    !before || changed.length > mostAnew ? await peoplePairs(db) : await readAnew(db, before.people, changed)
  const isStale = !before || (await haveOrganisationsChanged(db, before.upTo))
  const organisations = isStale ? await organisationPairs(db) : before.organisations
  kept.set(db, { upTo: latest, people, organisations })
  return { person: people, organisation: organisations }
}

/** The comparison in progress. A second caller waits for it and does not start another. */
const underWay = new WeakMap<Reader, Promise<unknown>>()

/**
 * Returns all pairs that may be duplicates. Everybody is compared once. After that only people touched by a change are compared, so judging
 * one pair after another never waits for the whole register. A change of an organisation compares all organisations again.
 */
export function scoredPairs(db: Reader): Promise<AllPairs> {
  const asked = (underWay.get(db) ?? Promise.resolve()).then(() => workedOut(db))
  underWay.set(
    db,
    asked.catch(() => undefined),
  )
  return asked
}
