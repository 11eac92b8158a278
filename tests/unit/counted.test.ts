import { describe, expect, test } from 'vitest'
import { clauses, countedIn } from '../../src-shared/text/counted'
import type { Language } from '../../src-shared/text/language'
import { sharedWords } from '../../src-shared/text/shared-words'

const numbers = [0, 1, 2, 21]

test.each([
  ['sv', ['0 kontakter', '1 kontakt', '2 kontakter', '21 kontakter']],
  ['en', ['0 contacts', '1 contact', '2 contacts', '21 contacts']],
] as const)('in %s only the number 1 takes the singular', (language, expected) => {
  const one = language === 'sv' ? 'kontakt' : 'contact'
  const many = language === 'sv' ? 'kontakter' : 'contacts'
  expect(numbers.map(number => countedIn(language)(number, one, many))).toEqual(expected)
})

test('a number with decimals takes the form of the number as written', () => {
  const hours = (number: number) => countedIn('sv')(number, 'timme', 'timmar')
  expect([1.04, 1.5, 0.96, 1000.25].map(hours)).toEqual(['1 timme', '1,5 timmar', '1 timme', '1\u00a0000,3 timmar'])
})

test.each([
  ['sv', [2, 3, 4], 'a, b och c'],
  ['sv', [0, 3, 4], 'b och c'],
  ['en', [2, 0, 0], 'a'],
] as const)('a clause with the number 0 is left out (%s, %j)', (language, [a, b, c], expected) => {
  expect(
    clauses(language, [
      [a, 'a'],
      [b, 'b'],
      [c, 'c'],
    ]),
  ).toBe(expected)
})

/** Returns the sentences of packs, charts, briefings and the command line that must agree with a number, for this number. */
function saidWith(language: Language, number: number): string[] {
  const { pack, chart, briefing, shown } = sharedWords(language)
  return [
    pack.said.total(number, 0, null),
    pack.said.secret(number),
    pack.said.share(number, number, '1 %'),
    pack.said.people(number, number),
    pack.said.hours(number),
    pack.said.heldAhead(number),
    pack.said.shown(number, number),
    pack.said.onlyInternal(number),
    chart.contacts(number),
    chart.joint.description(number, number, 'x'),
    briefing.counted.withPeople(number, 'x'),
    briefing.said.joint(number, number),
    shown.left(number, number),
  ]
}

const singular =
  /\b(kontakt|person|gång|timme|dag|arbetsdag|fråga|sekretessmarkerad|interaction|time|hour|day|working day|issue|was|is)(?=[ ,.:]|$)/
const plural =
  /\b(kontakter|personer|gånger|timmar|dagar|arbetsdagar|frågor|sekretessmarkerade|interactions|people|times|hours|days|issues|were|are)(?=[ ,.:]|$)/
/** Returns the word after each occurrence of the number, with its adjective if it has one. */
const afterNumbers = (sentence: string, number: number): string[] =>
  [...sentence.matchAll(new RegExp(`\\b${number} ((?:different |olika )?[a-zåäö]+(?: working)?)`, 'g'))].map(
    ([, word = '']) => word,
  )

describe.each(['sv', 'en'] as const)('in %s', language => {
  test.each(numbers)('every sentence agrees with %i', number => {
    const words = saidWith(language, number).flatMap(sentence => afterNumbers(sentence, number))
    expect(words.length).toBeGreaterThan(8)
    const wrong = number === 1 ? plural : singular
    expect(words.filter(word => wrong.test(word))).toEqual([])
  })
})

test('a pack writes no, one, two and twenty-one interactions as the language does', () => {
  const { said } = sharedWords('sv').pack
  expect(numbers.map(number => said.total(number, 0, null))).toEqual([
    'Vi hade 0 kontakter, lika många som perioden före.',
    'Vi hade 1 kontakt, lika många som perioden före.',
    'Vi hade 2 kontakter, lika många som perioden före.',
    'Vi hade 21 kontakter, lika många som perioden före.',
  ])
  expect(said.people(1, 1)).toBe('1 person kontaktades, sammanlagt 1 gång.')
  expect(said.people(2, 21)).toBe('2 olika personer kontaktades, sammanlagt 21 gånger.')
  expect(said.shown(24, 0)).toBe('24 visas i sin helhet.')
  const english = sharedWords('en').pack.said
  expect(english.total(1, 1, null)).toBe('We had 1 interaction, 1 more than in the period before.')
  expect(said.total(1, -1200, null)).toBe('Vi hade 1 kontakt, 1\u00a0200 färre än perioden före.')
  expect(english.people(1, 21)).toBe('1 person was contacted, 21 times in all.')
  expect(english.people(21, 2)).toBe('21 different people were contacted, 2 times in all.')
  expect(english.shown(1, 1)).toBe('1 is shown in full and 1 without names and content.')
})
