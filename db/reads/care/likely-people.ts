import { sql } from 'kysely'
import { type DuplicateScore, leastScore } from '../../../src-shared/names/duplicate'
import { givenNameForms } from '../../../src-shared/names/given-name-forms'
import { type PersonTraits, personKeys, scorePeople } from '../../../src-shared/names/likely-person'
import { nameLikeness } from '../../../src-shared/names/name-likeness'
import { nameWords } from '../../../src-shared/names/name-words'
import { readSql } from '../../read-sql'
import type { Reader } from '../../schema'
import { type ComparedPerson, comparedPeople } from '../records/person-traits'

/** A person who may be the same as the one asked about, with the score. */
export type ScoredPerson = ComparedPerson & DuplicateScore

/** The most names read. A word that begins more names than this says too little; the other word of the name then finds the person. */
const mostHits = 5000

/** The most deleted rows that are compared, the latest first. */
export const mostOfBin = 200

/**
 * One word of the name must match in full, in one of its forms. The words are quoted, so that nothing in them is read as syntax of the
 * index.
 */
const anyWord = (traits: PersonTraits): string =>
  [...new Set(traits.names.flatMap(name => name.plain.flatMap(givenNameForms)))]
    .filter(word => word.length > 1)
    .map(word => `"${word}"`)
    .join(' OR ')

/** Returns the row numbers of the people whose names can mean the same person. */
async function alikeByName(db: Reader, traits: PersonTraits): Promise<number[]> {
  const words = anyWord(traits)
  if (words === '') return []
  const rows = await readSql(
    db,
    sql<{ rid: number; name: string; aliases: string }>`
      with hit as materialized (
        select rowid / 3 as rid from name_index where name_index match ${words} and rowid % 3 = 0 limit ${mostHits}
      )
      select p.rid, p.name, (select json_group_array(a.name) from person_alias a indexed by person_alias_by_person
          where a.person_id = p.id and a.deleted_at is null) as aliases
      from hit cross join person p on p.rid = hit.rid`,
  )
  const isAlike = (name: string) => {
    const cut = nameWords(name)
    return traits.names.some(wanted => nameLikeness(wanted, cut) !== null)
  }
  return rows
    .filter(({ name, aliases }) => isAlike(name) || (JSON.parse(aliases) as string[]).some(isAlike))
    .map(row => row.rid)
}

const folded = (address: unknown) =>
  sql`lower(replace(replace(replace(trim(${address}), ' ', ''), '-', ''), '+46', '0'))`

/** Returns the people who share an e-mail address or an id in another register. */
const alikeByAddress = (db: Reader, { emails, identifiers }: PersonTraits) =>
  readSql(
    db,
    sql<{ rid: number }>`
      select p.rid from json_each(${JSON.stringify(emails)}) wanted
        cross join contact_way w indexed by contact_way_by_folded_address
          on w.kind = 'email' and ${folded(sql`w.address`)} = ${folded(sql`wanted.value`)} and w.deleted_at is null
        cross join person p on p.id = w.person_id
      union select p.rid from json_each(${JSON.stringify([...identifiers])}) wanted
        cross join person_identifier n indexed by person_identifier_by_identifier
          on n.register = wanted.value ->> 0 and n.identifier = wanted.value ->> 1 and n.deleted_at is null
        cross join person p on p.id = n.person_id`,
  )

/** Scores people against the traits: those who share a key, as in the queue of duplicates, the likeliest first. */
function scored(people: readonly ComparedPerson[], traits: PersonTraits, least: number): ScoredPerson[] {
  const keys = new Set(personKeys(traits))
  return people
    .filter(person => personKeys(person.traits).some(key => keys.has(key)))
    .flatMap(person => {
      const found = scorePeople(traits, person.traits)
      return found && found.score >= least ? [{ ...person, ...found }] : []
    })
    .sort((a, b) => b.score - a.score || b.rid - a.rid)
}

/**
 * Returns the people in the register who may be the person with these traits, the likeliest first. The scores are those of the queue of
 * duplicates, and so is the lowest score, unless `least` is given.
 */
export async function likelyPeople(
  db: Reader,
  traits: PersonTraits,
  { exceptId = null, least = leastScore }: { readonly exceptId?: string | null; readonly least?: number } = {},
): Promise<ScoredPerson[]> {
  const alike = await alikeByName(db, traits)
  const rids = [...new Set([...alike, ...(await alikeByAddress(db, traits)).map(row => row.rid)])]
  if (rids.length === 0) return []
  const people = await comparedPeople(
    db,
    sql`json_each(${JSON.stringify(rids)}) chosen cross join person p on p.rid = chosen.value where p.id is not ${exceptId}`,
  )
  return scored(people, traits, least)
}

/**
 * Returns the people deleted since an instant who may be the person with these traits, the likeliest first. No index has the names of the
 * deleted, so only the latest are compared. Those who were merged away are part of somebody else and are left out.
 */
export async function likelyPeopleInBin(
  db: Reader,
  traits: PersonTraits,
  { since, least }: { readonly since: string; readonly least: number },
): Promise<ScoredPerson[]> {
  const people = await comparedPeople(
    db,
    sql`(select rid from person indexed by person_deleted
        where deleted_at is not null and deleted_at >= ${since} and merged_into_id is null
        order by deleted_at desc limit ${mostOfBin}) gone cross join person p on p.rid = gone.rid where true`,
    true,
  )
  return scored(people, traits, least)
}
