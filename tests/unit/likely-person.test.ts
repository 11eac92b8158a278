import { expect, test } from 'vitest'
import { leastScore } from '../../src-shared/names/duplicate'
import { editDistance } from '../../src-shared/names/edit-distance'
import { type PersonTraits, scorePeople } from '../../src-shared/names/likely-person'
import { nameLikeness } from '../../src-shared/names/name-likeness'
import { nameKeys, nameWords } from '../../src-shared/names/name-words'
import { duplicateWords } from '../../src-shared/text/duplicate-words'

const person = (name: string, more: Partial<PersonTraits> = {}): PersonTraits => ({
  names: [nameWords(name)],
  organisationIds: [],
  emails: [],
  phones: [],
  identifiers: new Map(),
  ...more,
})
const why = (one: PersonTraits, other: PersonTraits) => {
  const found = scorePeople(one, other)
  return found ? duplicateWords(found.reasons, 'sv') : null
}

test.each([
  ['Örjan Låtsby', 'Örjan Låtsby', 'samma namn'],
  ['Örjan Låtsby', 'Orjan Latsby', 'samma namn utan accenter'],
  ['Anna-Karin Berg', 'Anna Karin Berg', 'samma namn'],
  ['Lindström, Anna', 'Anna Lindström', 'namnen i annan ordning'],
  ['Lasse Lindström', 'Lars Lindstrom', 'annan form av förnamnet'],
  ['A. Lindström', 'Anna Lindström', 'initial i stället för namn'],
  ['Anna Karin Berg', 'Anna Berg', 'det ena namnet är en del av det andra'],
  ['Anna Berg-Lind', 'Anna Lind', 'det ena namnet är en del av det andra'],
  ['Anna Lindqvist', 'Anna Lindkvist', 'en bokstav skiljer i namnet'],
  ['Anna Lidnström', 'Anna Lindström', 'en bokstav skiljer i namnet'],
  ['Anna Kristofersson', 'Anna Christofersson', 'två bokstäver skiljer i namnet'],
])('%s and %s may be the same person: %s', (one, other, reason) => {
  expect(why(person(one), person(other))).toBe(reason)
  expect(why(person(other), person(one))).toBe(reason)
})

test.each([
  ['Anna Lindström', 'Anna Lundgren'],
  ['Jan Berg', 'Jon Berg'],
  ['Anna Lindström', 'Erik Lindström'],
  ['A. Lind', 'B. Lind'],
  ['A. L.', 'Anna Lind'],
  ['Anna', 'Anna Lind'],
])('%s and %s are two people', (one, other) => {
  expect(scorePeople(person(one), person(other))).toBeNull()
})

test('names of a likely duplicate share a key, so that no pair is missed', () => {
  const pairs = [
    ['Lasse Lindström', 'Lars Lindstrom'],
    ['Lindström, Anna', 'Anna Lindstrom'],
    ['A. Lindström', 'Anna Lindström'],
    ['Anna Qvist', 'Anna Kvist'],
    ['Anna Karin Berg-Lind', 'Anna Berg'],
  ] as const
  for (const [one, other] of pairs) {
    expect(nameLikeness(nameWords(one), nameWords(other))).not.toBeNull()
    const keys = nameKeys(nameWords(one))
    expect(nameKeys(nameWords(other)).some(key => keys.includes(key))).toBe(true)
  }
})

test('another fact in common makes a duplicate likelier and is named', () => {
  const lind = person('Anna Lindqvist', { organisationIds: ['tu'], emails: ['anna@tu.se'] })
  const near = person('Anna Lindkvist')
  const here = person('Anna Lindkvist', { organisationIds: ['tu'] })
  const mailed = person('Anna Lindkvist', { organisationIds: ['tu'], emails: ['anna@tu.se'] })
  const scores = [near, here, mailed].map(other => scorePeople(lind, other)?.score ?? 0)
  expect(scores[0]).toBeLessThan(leastScore)
  expect(scores).toEqual(scores.toSorted())
  expect(why(lind, here)).toBe('en bokstav skiljer i namnet, samma organisation')
  expect(why(lind, mailed)).toBe('en bokstav skiljer i namnet, samma e-post, samma organisation')
})

test('two people with different identities in one register are never duplicates', () => {
  const identifiers = (id: string) => new Map([['riksdagen', id]])
  const one = person('Anna Berg', { identifiers: identifiers('0123') })
  expect(scorePeople(one, person('Anna Berg', { identifiers: identifiers('0456') }))).toBeNull()
  expect(why(one, person('Eva Sand', { identifiers: identifiers('0123') }))).toBe('samma registeridentitet')
})

test('added, lost, changed and swapped letters are counted, up to the limit', () => {
  expect(editDistance('lindkvist', 'lindqvist', 2)).toBe(1)
  expect(editDistance('lidnström', 'lindström', 2)).toBe(1)
  expect(editDistance('berg', 'bergh', 2)).toBe(1)
  expect(editDistance('anna', 'urban', 1)).toBe(2)
})
