import type { ComparedOrganisation } from '../../../db/reads/care/compared-organisations'
import { leastScore } from '../../../src-shared/names/duplicate'
import { folded, wordsOf } from '../../../src-shared/names/folded-text'
import {
  type OrganisationTraits,
  organisationKeys,
  scoreOrganisations,
} from '../../../src-shared/names/likely-organisation'
import { nameWords } from '../../../src-shared/names/name-words'
import { wordsForOrganisations } from '../mapping/words/office-words'
import { type Match, matchAmong, type Scored } from './match'

/** The organisations of the office, found by any of their names. */
export type OrganisationsIndex = {
  readonly match: (name: string) => Match
  /** Returns the unit of an organisation with this name. */
  readonly unitOf: (organisationId: string, name: string) => string | undefined
}

const keyOf = (words: readonly string[]): string => words.join(' ')

const mentioned = (name: string): OrganisationTraits => ({
  id: '',
  kind: '',
  names: [nameWords(name)],
  abbreviation: '',
  parentId: null,
  countyCode: null,
  externalCode: null,
  successorId: null,
  validFrom: null,
  validTo: null,
})

function put<Item>(map: Map<string, Item[]>, key: string, item: Item): void {
  const known = map.get(key)
  if (known) known.push(item)
  else map.set(key, [item])
}

/** Of several with the same name, those that still exist are meant. */
const stillThere = (found: readonly ComparedOrganisation[]): readonly ComparedOrganisation[] => {
  const there = found.filter(({ traits }) => traits.validTo === null && traits.successorId === null)
  return there.length > 0 ? there : found
}

/**
 * Makes the organisations ready to be found: by name, earlier name, alias or abbreviation, without regard to capitals and marks. A name that
 * is only alike is never taken for the same by itself.
 */
export function organisationsIndex(organisations: readonly ComparedOrganisation[]): OrganisationsIndex {
  const [exact, alike] = [new Map<string, ComparedOrganisation[]>(), new Map<string, ComparedOrganisation[]>()]
  for (const organisation of organisations) {
    const { names, abbreviation } = organisation.traits
    const spelled = new Set([...names.map(({ plain }) => keyOf(plain)), keyOf(wordsOf(folded(abbreviation)))])
    for (const key of spelled) if (key !== '') put(exact, key, organisation)
    for (const key of organisationKeys(organisation.traits)) put(alike, key, organisation)
  }
  // What others call an organisation, where the office itself gives that word to none.
  const byId = new Map(organisations.map(organisation => [organisation.id, organisation]))
  const called = new Map<string, ComparedOrganisation>()
  const listed = organisations.map(({ id, traits: { kind, countyCode } }) => ({ id, kind, countyCode }))
  for (const [word, id] of wordsForOrganisations(listed)) {
    const [key, organisation] = [keyOf(wordsOf(folded(word))), byId.get(id)]
    if (organisation && !called.has(key)) called.set(key, organisation)
  }
  const search = (name: string): Match => {
    const traits = mentioned(name)
    const key = keyOf(wordsOf(folded(name)))
    const same = stillThere(exact.get(key) ?? [])
    if (same.length > 0)
      return matchAmong(
        [...new Set(same)].map(({ id }): Scored => ({ id, score: 1, by: ['same-name'] })),
        () => true,
      )
    const meant = called.get(key)
    if (meant) return { verdict: 'known', id: meant.id, score: 1, by: ['other-name'] }
    const near = new Set(organisationKeys(traits).flatMap(key => alike.get(key) ?? []))
    const candidates = [...near].flatMap((other): Scored[] => {
      const found = scoreOrganisations(traits, other.traits)
      return found && found.score >= leastScore ? [{ id: other.id, score: found.score, by: found.reasons }] : []
    })
    return matchAmong(candidates, () => false)
  }
  const known = new Map<string, Match>()
  return {
    match: name => {
      const found = known.get(name) ?? search(name)
      known.set(name, found)
      return found
    },
    unitOf: (organisationId, name) => {
      const units = exact.get(keyOf(wordsOf(folded(name)))) ?? []
      return units.find(({ traits }) => traits.parentId === organisationId)?.id
    },
  }
}
