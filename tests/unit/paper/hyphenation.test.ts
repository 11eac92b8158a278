import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { softHyphenated } from '../../../src-shared/paper/hyphenation'
import { softHyphen } from '../../../src-shared/paper/soft-hyphen'

const shown = (text: string) => text.replaceAll(softHyphen, '-')
const swedish = (text: string, names?: readonly string[]) => shown(softHyphenated(text, 'sv', names))

test.each([
  ['transportinfrastruktur', 'transport-infra-struktur'],
  ['Transportinfrastrukturen', 'Transport-infra-strukturen'],
  ['Norrbotniabanan', 'Norrbotnia-banan'],
  ['näringsutskottet', 'närings-utskottet'],
  ['påverkansarbetet', 'påverkans-arbetet'],
  ['riksdagsledamöter', 'riksdags-ledamöter'],
  ['klimatförändring', 'klimat-förändring'],
  ['folkomröstning', 'folk-omröstning'],
  ['mittuniversitetet', 'mitt-univer-si-tetet'],
  ['kompetensförsörjningsplanen', 'kompetens-försörj-nings-planen'],
])('%s is divided at its joints, and a long part by the patterns', (word, parts) => expect(swedish(word)).toBe(parts))

test('a word that our list does not know is divided by the Swedish patterns', () => {
  expect(swedish('sammanfattningsvis')).toMatch(/^\p{L}{4,}(-\p{L}+)*-\p{L}{4,}$/u)
})

test('an English word is divided by the English patterns', () => {
  const word = shown(softHyphenated('representation', 'en'))
  expect(word).toMatch(/^\p{L}{4,}(-\p{L}+)*-\p{L}{4,}$/u)
})

test.each(['skogsbruk', 'malmbanan', 'utskottet'])('%s has fewer than eleven letters and stays whole', word =>
  expect(swedish(word)).toBe(word),
)

test.each([
  'HD01TU99betänkandetexten',
  'eira.demofors@representationskontoret.example',
  'https://representationskontoret.example/infrastrukturplanen',
  'www.infrastrukturplaneringen.example',
  'INFRASTRUKTURPLAN',
  'GränsPendlingsForum',
])('the code or address %s stays whole', text => expect(swedish(text)).toBe(text))

test('names of partners and persons stay whole, in the genitive too', () => {
  const names = ['Mittuniversitetet', 'Norrbotniabanan AB', 'Göte Transportinfrastruktursson']
  const text = 'Mittuniversitetets plan, Norrbotniabanan AB och Göte Transportinfrastruktursson'
  expect(swedish(text, names)).toBe(text)
  expect(swedish('Norrbotniabanan', names)).toBe('Norrbotnia-banan')
})

test('a text that has its soft hyphens is left as it is', () => {
  const once = softHyphenated('Tillståndsprocesser och kompetensförsörjning', 'sv')
  expect(softHyphenated(once, 'sv')).toBe(once)
})

const letters = fc.string({ unit: fc.constantFrom(...'abdefghiklmnoprstuvyåäö'), minLength: 1, maxLength: 40 })
const text = fc.array(fc.oneof(letters, fc.string({ unit: 'grapheme', maxLength: 12 })), { maxLength: 12 })

test.prop([text, fc.constantFrom('sv' as const, 'en' as const)])(
  'no letter is lost, and a word has at least four letters on each side of a break',
  (words, language) => {
    const plain = words.join(' ').replaceAll(softHyphen, '')
    const made = softHyphenated(plain, language)
    expect(made.replaceAll(softHyphen, '')).toBe(plain)
    for (const word of made.split(/[^\p{L}\p{M}\u00AD]+/u)) {
      const parts = word.split(softHyphen)
      if (parts.length > 1) {
        expect(parts[0]?.length).toBeGreaterThanOrEqual(4)
        expect(parts.at(-1)?.length).toBeGreaterThanOrEqual(4)
      }
      if (word.replaceAll(softHyphen, '').length < 11) expect(parts).toHaveLength(1)
    }
  },
)
