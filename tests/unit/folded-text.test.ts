import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { folded, holdsTyped, matchRank, readings, sameText } from '../../src-shared/names/folded-text'
import { plainLetters } from '../../src-shared/names/plain-letters'

test.each([
  ['Åre', 'are'],
  ['Åre'.normalize('NFD'), 'are'],
  ['Áŋŋel', 'angel'],
  ['Máŋga', 'manga'],
  ['Đorđe ĐUKIĆ', 'dorde dukic'],
  ['Bjørn', 'bjorn'],
  ['Bjo\u0338rn', 'bjorn'],
  ['Wałęsa', 'walesa'],
  ['STRAUẞ', 'strauss'],
  ['Þórður', 'thordur'],
  ['Guðrún', 'gudrun'],
  ['Ruoŧŧa', 'ruotta'],
  ['Ħal', 'hal'],
  ['Iğdır', 'igdir'],
  ['Sara\u00adbeth \u200bLund', 'sarabeth lund'],
  ['\u202eLund\u202c', 'lund'],
  ['O’Brien', "o'brien"],
  ['Anna‑Karin', 'anna-karin'],
  ['Soﬁa', 'sofia'],
])('%s is folded to %s', (written, read) => expect(folded(written)).toBe(read))

test('each letter without a decomposition is folded, small or capital', () => {
  for (const [letter, plain] of plainLetters) {
    expect(folded(letter)).toBe(plain)
    if (letter.toUpperCase().length === 1 && letter.toUpperCase() > '\u007f')
      expect(folded(letter.toUpperCase()), letter).toBe(plain)
  }
})

test('a letter that is typed in two ways has both readings', () => {
  expect(readings('Bjørn')).toEqual(['bjorn', 'bjoern'])
  expect(readings('Hæstad')).toEqual(['hastad', 'haestad'])
  expect(readings('Đoković')).toEqual(['dokovic', 'djokovic'])
  expect(readings('Åsa Öberg')).toEqual(['asa oberg'])
})

test.each([
  ['O’Brien', 'obrien'],
  ['O´Brien', "o'brien"],
  ['Anna-Karin', 'anna karin'],
  ['Bjørn Hæstad', 'björn hästad'],
  ['Bjørn Hæstad', 'haestad'],
  ['Åre kommun', 'ARE'],
])('%s is found by %s', (name, typed) => {
  expect(holdsTyped(name, typed)).toBe(true)
  expect(matchRank(name, typed)).toBeLessThan(5)
})

test('a name with other letters is not found', () => {
  expect(holdsTyped('Åre', 'arne')).toBe(false)
  expect(matchRank('Åre', 'bro')).toBe(5)
})

const mixed = fc.constantFrom('NFC' as const, 'NFD' as const, 'NFKC' as const)
const unseen = fc.constantFrom('', '\u200b', '\u00ad', '\ufeff', '\u2060', '\u200e', '\u202a', '\u0000')
const names = fc.constantFrom(
  'Göte Mallberg',
  'Đorđe Šuorra',
  'Åsa-Lill Ängö',
  'Siljá Bjørn',
  'Ærlig Þór',
  'Élise Nguyễn',
)

test.prop([names, mixed, fc.array(unseen, { minLength: 30, maxLength: 30 }), fc.boolean()])(
  'a name is the same text and folds the same, typed or pasted',
  (name, form, between, isCapital) => {
    const pasted = [...name.normalize(form)].map((letter, at) => letter + (between[at] ?? '')).join('')
    // An invisible character between a letter and its mark does not separate them.
    expect(sameText(isCapital ? pasted.toUpperCase() : pasted)).toBe(sameText(name))
    expect(folded(pasted)).toBe(folded(name))
  },
)
