import { expect, test } from 'vitest'
import { isOneSlip } from '../../db/reads/search/one-slip'
import { stemOf } from '../../db/search/word-stem'

/** Words in their forms, each line one word. */
const words = [
  'möte möten mötet mötena mötets',
  'järnväg järnvägen järnvägar järnvägarna järnvägens',
  'gruva gruvan gruvor gruvorna gruvans',
  'remiss remissen remisser remisserna remissens',
  'departement departementet departementen departementets',
  'spår spåret spåren spårens',
  'område området områden områdena',
  'statssekreterare statssekreteraren statssekreterarna statssekreterarens',
  'seminarium seminariet seminarier seminarierna',
  'artikel artikeln artiklar artiklarna',
  'skrivelse skrivelsen skrivelser skrivelserna',
  'sakkunnig sakkunniga',
  'kommun kommunen kommuner kommunerna kommunens',
  'banan banans',
  'utskott utskottet utskotten utskottens',
].map(line => line.split(' '))

test.each(words)('%s is one word in every form', (...forms) => {
  expect([...new Set(forms.map(stemOf))]).toHaveLength(1)
})

test('words that mean different things keep different stems', () => {
  const stems = ['möte', 'mot', 'vägen', 'järnvägen', 'skrivelse', 'skriver', 'gruva', 'remiss', 'land', 'kommun'].map(
    stemOf,
  )
  expect(new Set(stems).size).toBe(stems.length)
})

test('a short word and a word with a digit are their own stems', () => {
  for (const word of ['tu', 'åre', 'e4', 'sou2026', 'ksn']) expect(stemOf(word)).toBe(word)
})

test.each([
  ['norbotnia', 'norrbotnia'],
  ['norrrbotnia', 'norrbotnia'],
  ['narrbotnia', 'norrbotnia'],
  ['norrbontia', 'norrbotnia'],
  ['norrbotni', 'norrbotnia'],
])('%s is %s with one letter typed otherwise', (typed, other) => {
  expect(isOneSlip(typed, other)).toBe(true)
})

test('the same word, and one with two letters typed otherwise, are not one slip apart', () => {
  expect(isOneSlip('norrbotnia', 'norrbotnia')).toBe(false)
  expect(isOneSlip('narrbotnja', 'norrbotnia')).toBe(false)
  expect(isOneSlip('norrbotn', 'norrbotnia')).toBe(false)
})

test('the beginning of a word may have a slip too', () => {
  expect(isOneSlip('norbotn', 'norrbotniabanan', true)).toBe(true)
  expect(isOneSlip('norrbotn', 'norrbotniabanan', true)).toBe(false)
  expect(isOneSlip('narbotn', 'norrbotniabanan', true)).toBe(false)
})
