import { sql } from 'kysely'
import type { DuplicateScore } from '../../../src-shared/names/duplicate'
import {
  type OrganisationTraits,
  organisationKeys,
  scoreOrganisations,
} from '../../../src-shared/names/likely-organisation'
import type { SearchTerm } from '../../../src-shared/names/search-query'
import type { Reader } from '../../schema'
import { metTerms } from '../search/met-terms'
import { anyOf, phrase } from '../search/search-match'
import { numbersOf } from '../search/search-register'
import { type ComparedOrganisation, comparedOrganisations } from './compared-organisations'
import { mostOfBin } from './likely-people'

/** An organisation that may be the same as the one asked about, with the score. */
export type ScoredOrganisation = ComparedOrganisation & DuplicateScore

/** The most organisations read. A word that more of them have says too little; another word of the name then finds the right one. */
const mostHits = 1000

/** A name of one word is also looked for by its beginning, since it has no other word that can be spelled right. */
const lettersOfBeginning = 4

/** Returns what is looked for: each word of the names, and the abbreviation. */
function termsOf({ names, abbreviation }: OrganisationTraits): SearchTerm[] {
  const whole = (word: string): SearchTerm => ({ words: [word], isPrefix: false })
  const ofNames = names.flatMap(({ written }): SearchTerm[] => {
    const [only = ''] = written
    const begins = { words: [only.slice(0, lettersOfBeginning)], isPrefix: true }
    return written.length === 1 && only.length > lettersOfBeginning ? [whole(only), begins] : written.map(whole)
  })
  return [
    ...ofNames.filter(({ words }) => (words[0] ?? '').length > 1),
    ...(abbreviation.length > 1 ? [whole(abbreviation)] : []),
  ]
}

/** Returns the row numbers of the organisations that have a word of the names, in any spelling, or one with a letter wrong. */
async function withAnyWord(db: Reader, traits: OrganisationTraits): Promise<number[]> {
  const terms = await metTerms(db, termsOf(traits))
  const phrases = terms.flatMap(({ spelled, forms }) => [
    ...spelled.map(phrase),
    ...forms.map(word => phrase({ words: [word], isPrefix: false })),
  ])
  if (phrases.length === 0) return []
  const wanted = { exact: '', any: anyOf(phrases), met: [] }
  return (await numbersOf(db, wanted, 'organisation', 'names beside', mostHits)).map(({ rid }) => rid)
}

/** Scores organisations against the traits: those that share a key, as in the queue of duplicates, the likeliest first. */
function scored(
  organisations: readonly ComparedOrganisation[],
  traits: OrganisationTraits,
  least: number,
): ScoredOrganisation[] {
  const keys = new Set(organisationKeys(traits))
  return organisations
    .filter(one => one.id !== traits.id && organisationKeys(one.traits).some(key => keys.has(key)))
    .flatMap(one => {
      const found = scoreOrganisations(traits, one.traits)
      return found && found.score >= least ? [{ ...one, ...found }] : []
    })
    .sort((a, b) => b.score - a.score || b.rid - a.rid)
}

/**
 * Returns the organisations in the register that may be the one with these traits, the likeliest first. The scores are those of the queue of
 * duplicates. They are found through the register's index, so a change must have been read into it first.
 */
export async function likelyOrganisations(
  db: Reader,
  traits: OrganisationTraits,
  { least }: { readonly least: number },
): Promise<ScoredOrganisation[]> {
  const rids = await withAnyWord(db, traits)
  if (rids.length === 0) return []
  const chosen = sql`json_each(${JSON.stringify(rids)}) chosen cross join organisation o on o.rid = chosen.value where true`
  return scored(await comparedOrganisations(db, chosen), traits, least)
}

/** Returns the organisations deleted since an instant that may be the one with these traits, as `likelyPeopleInBin` does. */
export async function likelyOrganisationsInBin(
  db: Reader,
  traits: OrganisationTraits,
  { since, least }: { readonly since: string; readonly least: number },
): Promise<ScoredOrganisation[]> {
  const gone = sql`(select rid from organisation indexed by organisation_deleted
      where deleted_at is not null and deleted_at >= ${since} and merged_into_id is null
      order by deleted_at desc limit ${mostOfBin}) gone cross join organisation o on o.rid = gone.rid where true`
  return scored(await comparedOrganisations(db, gone, true), traits, least)
}
