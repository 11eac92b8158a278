import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { changedWords } from '../../../src-renderer/pages/clashes/changed-words'
import { joinedText, joinedWords } from '../../../src-renderer/pages/clashes/joined-words'
import { stayedWords, wordsOf } from '../../../src-renderer/pages/clashes/word-matches'

const before = 'Vägledningen ska vara klar i mars. Länsstyrelsen vill ha exempel från kommunerna.'
const mine =
  'Vägledningen ska vara klar i april. Länsstyrelsen vill ha exempel från kommunerna, helst tre från fjällen.'
const theirs =
  'Vägledningen ska vara klar i maj. Länsstyrelsen vill ha exempel från kommunerna senast 15 januari. Nyvald samlar in dem.'

/** Short texts of few different words, so that two of them often have words in common. */
const aText = fc
  .array(fc.constantFrom('mars', ' april', '.', '\n', ' tre', ' 13.30–14.30', ' e-post', ' ', 'å'), { maxLength: 14 })
  .map(words => words.join(''))

describe('words', () => {
  test.prop([aText])('are the whole text when they are put together', text => {
    expect(wordsOf(text).join('')).toBe(text)
  })

  test('a time, a number and a word with a hyphen are one word each', () => {
    expect(wordsOf('kl 13.30–14.30, 2,5 e-post')).toEqual(['kl', ' 13.30–14.30', ',', ' 2,5', ' e-post'])
  })

  test.prop([aText, aText])('that stayed are the same in both texts, in the same order', (one, other) => {
    const [words, others] = [wordsOf(one), wordsOf(other)]
    const places = stayedWords(words, others)
    expect(places).toHaveLength(words.length)
    const kept = places.flatMap((place, at) => (place === -1 ? [] : [{ place, at }]))
    for (const { place, at } of kept) expect(others[place]).toBe(words[at])
    expect(kept.map(({ place }) => place)).toEqual([...new Set(kept.map(({ place }) => place))].sort((a, b) => a - b))
  })

  test('of very long texts that differ throughout are compared at their beginnings and ends only', () => {
    const long = (word: string) => Array.from({ length: 9_000 }, (_, at) => `${word}${at}`).join(' ')
    const places = stayedWords(wordsOf(`Början ${long('a')} slut`), wordsOf(`Början ${long('b')} slut`))
    expect([places[0], places.at(-1)]).toEqual([0, 9_001])
    expect(places.filter(place => place !== -1)).toHaveLength(2)
  })
})

describe('changed words', () => {
  test('are the ones that were added, and the others are as before', () => {
    expect(changedWords(before, mine)).toEqual([
      { kind: 'same', text: 'Vägledningen ska vara klar i' },
      { kind: 'added', text: ' april' },
      { kind: 'same', text: '. Länsstyrelsen vill ha exempel från kommunerna' },
      { kind: 'added', text: ', helst tre från fjällen' },
      { kind: 'same', text: '.' },
    ])
  })

  test('that were only taken away are shown too', () => {
    expect(changedWords('Ring Anna i morgon.', 'Ring Anna.')).toEqual([
      { kind: 'same', text: 'Ring Anna' },
      { kind: 'removed', text: ' i morgon' },
      { kind: 'same', text: '.' },
    ])
  })

  test.prop([aText, aText])('are, with the words that stayed, the text', (was, is) => {
    const shown = changedWords(was, is).filter(({ kind }) => kind !== 'removed')
    expect(shown.map(({ text }) => text).join('')).toBe(is)
  })
})

describe('two texts put together', () => {
  test('have what either added, and ask where both changed the same words', () => {
    const pieces = joinedWords(before, mine, theirs)
    expect(pieces.filter(({ kind }) => kind === 'contested')).toEqual([
      { kind: 'contested', mine: ' april', theirs: ' maj' },
    ])
    expect(joinedText(pieces, {})).toBe(
      'Vägledningen ska vara klar i april. Länsstyrelsen vill ha exempel från kommunerna, helst tre från fjällen senast 15 januari. Nyvald samlar in dem.',
    )
    expect(joinedText(pieces, { 0: 'theirs' })).toContain('klar i maj.')
  })

  test('come one after the other if nothing was there before', () => {
    expect(joinedText(joinedWords('', 'Vi ringde.', 'De ringde.'), {})).toBe('Vi ringde.\n\nDe ringde.')
  })

  test('are the text of the one if the other left it as it was', () => {
    expect(joinedText(joinedWords(before, before, theirs), {})).toBe(theirs)
    expect(joinedText(joinedWords(before, mine, before), {})).toBe(mine)
  })

  test.prop([aText.filter(text => text.trim() !== ''), aText, aText])(
    'are the one text if the other changed nothing, or the same',
    (was, one, other) => {
      expect(joinedText(joinedWords(was, one, one), {})).toBe(one)
      expect(joinedText(joinedWords(was, one, was), {})).toBe(one)
      expect(joinedText(joinedWords(was, was, other), {})).toBe(other)
    },
  )
})
