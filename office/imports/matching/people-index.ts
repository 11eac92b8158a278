import type { PersonToMatch } from '../../../db/reads/imports/people-to-match'
import type { Pausing } from '../../../db/work-step'
import { leastScore } from '../../../src-shared/names/duplicate'
import { mayBeSamePerson, type PersonTraits, personKeys, scorePeople } from '../../../src-shared/names/likely-person'
import { type Match, matchAmong, type Scored, sureScore } from './match'

/** Somebody that a file names, with all that the file says of who that is. */
type PersonMention = { readonly traits: PersonTraits; readonly parties: readonly string[] }

/** The people of the register, found by what they share with somebody a file names. */
export type PeopleIndex = { readonly match: (mention: PersonMention) => Match }

const sharedParty = 0.5

function scored(mention: PersonMention, { id, traits, parties }: PersonToMatch): Scored | null {
  const found = scorePeople(mention.traits, traits)
  if (!found) return null
  const isOfParty = mention.parties.some(party => parties.includes(party.toUpperCase()))
  if (!isOfParty) return { id, score: found.score, by: found.reasons }
  return { id, score: 1 - (1 - found.score) * (1 - sharedParty), by: [...found.reasons, 'same-party'] }
}

const isBy = ({ by }: Scored, reason: Scored['by'][number]): boolean => by.includes(reason)

/** What says something of the name. */
const ofNames: readonly Scored['by'][number][] = [
  'same-name',
  'same-name-without-accents',
  'other-order',
  'given-name-form',
  'initial',
  'part-of-name',
  'one-letter',
  'two-letters',
]
const hasLikeName = ({ by }: Scored): boolean => by.some(reason => ofNames.includes(reason))

/**
 * An address belongs to whoever has it if the names are alike, or if the file has no name. With another name it is more likely that of a unit,
 * which somebody must look at.
 */
const isByAddress = (candidate: Scored, { traits }: PersonMention): boolean =>
  isBy(candidate, 'same-email') && (traits.names.length === 0 || hasLikeName(candidate))

/** A name alone is never enough: it takes an organisation or a party that the file and the register agree on. */
const isByName = (candidate: Scored): boolean =>
  candidate.score >= sureScore &&
  hasLikeName(candidate) &&
  (isBy(candidate, 'same-organisation') || isBy(candidate, 'same-party'))

/** The whole name, in any order, pet names as the names they stand for. Everybody with it is compared, however many they are. */
const wholeNames = ({ names }: PersonTraits): readonly string[] =>
  names.map(({ formal }) => `whole ${[...formal].sort().join(' ')}`)

/** A key that more people than this share says too little: half a name that is common. Another key of the name then finds the person. */
const mostTogether = 400

/**
 * Makes the people of the register ready to be found. Only those that share a key with a mention are compared with it, so that a long file
 * costs as many comparisons as there are likely people. An id in another register decides first, then an address, then name and organisation.
 */
export function* indexingPeople(people: readonly PersonToMatch[]): Pausing<PeopleIndex> {
  const byKey = new Map<string, PersonToMatch[]>()
  for (const person of people) {
    for (const key of new Set([...personKeys(person.traits), ...wholeNames(person.traits)])) {
      const known = byKey.get(key)
      if (known) known.push(person)
      else byKey.set(key, [person])
    }
    yield
  }
  return {
    match: mention => {
      const near = new Set(wholeNames(mention.traits).flatMap(key => byKey.get(key) ?? []))
      for (const key of personKeys(mention.traits)) {
        const block = byKey.get(key) ?? []
        if (block.length > mostTogether) continue
        for (const person of block) if (mayBeSamePerson(mention.traits, person.traits)) near.add(person)
      }
      const candidates = [...near]
        .flatMap(person => scored(mention, person) ?? [])
        .filter(({ score }) => score >= leastScore)
      const byId = candidates.filter(candidate => isBy(candidate, 'same-identifier'))
      if (byId.length > 0) return matchAmong(byId, () => true)
      const byAddress = candidates.filter(candidate => isByAddress(candidate, mention))
      if (byAddress.length > 0) return matchAmong(byAddress, () => true)
      return matchAmong(candidates, isByName)
    },
  }
}
