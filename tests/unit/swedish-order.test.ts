import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { swedishKey, swedishOrder } from '../../src-shared/names/swedish-order'
import { filterKey, textFinder } from '../../src-shared/names/text-finder'

test('names are in Swedish order: å ä ö last, v before w, every other letter at its base letter', () => {
  const inOrder =
    'Ada Ára Čab Cecilia Dahl Đukić Ekström Éva Łuk Müller Myra Nils Ŋom Sund Šuorra Vik Wałęsa Wik Żak Zorn Åkesson Ås Ägg Ära Ærlig Öl Øre'.split(
      ' ',
    )
  expect([...inOrder].reverse().sort(swedishOrder)).toEqual(inOrder)
  expect(inOrder.map(name => name.normalize('NFD').toUpperCase()).sort(swedishOrder)).toEqual(
    inOrder.map(name => name.normalize('NFD').toUpperCase()),
  )
})

test('the letters of Swedish words are sorted as in Unicode’s Swedish order', () => {
  const unicode = new Intl.Collator('sv-SE', { sensitivity: 'base' }).compare
  for (const one of 'abcdefghijklmnopqrstuvwxyzåäö')
    for (const other of 'abcdefghijklmnopqrstuvwxyzåäöáàčćéèšüýžæø') {
      expect(Math.sign(swedishOrder(`${one}a`, `${other}b`)), one + other).toBe(
        Math.sign(unicode(`${one}a`, `${other}b`)),
      )
    }
})

const letters = fc.constantFrom(...'abeosunåäöéüøæđłßŋ –’”-ŠÁ\u0308\u200bﬁ…ж日'.split(''))
const texts = fc.array(letters, { maxLength: 12 }).map(found => found.join(''))
const parts = fc.array(letters, { minLength: 1, maxLength: 3 }).map(found => found.join(''))

test.prop([texts, parts, fc.boolean()], { numRuns: 2_000 })(
  'the text finder finds exactly what a comparison of folded texts finds',
  (text, wanted, isBeginning) => {
    const [whole, part] = [filterKey(text), filterKey(wanted)]
    expect(textFinder(wanted, isBeginning ? 'beginning' : 'anywhere')(text)).toBe(
      isBeginning ? whole.startsWith(part) : whole.includes(part),
    )
  },
)

test('two eng are read as one sound in a search for letters', () => {
  for (const [text, wanted, isFound] of [
    ['ŋŋa', 'ŋa', false],
    ['Áŋŋel', 'angel', true],
    ['Áŋŋel', 'ŋel', false],
    ['ŋŋ ŋa', 'ŋa', true],
  ] as const)
    expect(textFinder(wanted, 'anywhere')(text), `${wanted} in ${text}`).toBe(isFound)
})

test('a text has the same key composed and decomposed', () => {
  for (const text of ['Åsa Öberg', 'Šuorra', 'Ǻström', 'Nguyễn'])
    expect(swedishKey(text.normalize('NFD'))).toBe(swedishKey(text))
})
