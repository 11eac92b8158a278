import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { excerpt } from '../../src-shared/names/marked-text'
import { readSearch } from '../../src-shared/names/search-query'

const read = (text: string) => readSearch(text, '2026-11-24')

test('only the last word is a prefix, and a closed phrase is not', () => {
  expect(read('norra stam').terms).toEqual([
    { words: ['norra'], isPrefix: false },
    { words: ['stam'], isPrefix: true },
  ])
  expect(read('”norra stambanan”').terms).toEqual([{ words: ['norra', 'stambanan'], isPrefix: false }])
  expect(read('"norra stamb').terms).toEqual([{ words: ['norra', 'stamb'], isPrefix: true }])
  expect(read('elise-marie').terms).toEqual([{ words: ['elise', 'marie'], isPrefix: true }])
})

test.each([
  ['från:Göte', { from: ['Göte'] }],
  ['fran:"Göte Mallberg"', { from: ['Göte Mallberg'] }],
  ['from:göte', { from: ['göte'] }],
  ['fråga:malmbanan', { issue: ['malmbanan'] }],
  ['issue:malmbanan issue:bredband', { issue: ['malmbanan', 'bredband'] }],
  ['ORG:tu', { organisation: ['tu'] }],
  ['partner:norrbotten', { partner: ['norrbotten'] }],
  ['efter:1/10', { after: '2026-10-01' }],
  ['före:"22 nov 2026"', { before: '2026-11-22' }],
  ['before:idag', { before: '2026-11-24' }],
])('%s is read as an operator', (text, wanted) => {
  expect(read(text)).toMatchObject({ terms: [], problems: [], ...wanted })
})

test('an operator without a value makes no condition', () => {
  expect(read('möte från:')).toMatchObject({ terms: [{ words: ['möte'] }], from: [], problems: [] })
})

test('an unknown operator is read as words', () => {
  expect(read('https://trafikverket.se').terms).toEqual([{ words: ['https', 'trafikverket', 'se'], isPrefix: true }])
  expect(read('constructor:x').terms).toEqual([{ words: ['constructor', 'x'], isPrefix: true }])
})

test('an invalid day is reported', () => {
  expect(read('efter:31/2 före:nån').problems).toEqual([
    { code: 'not-a-date', text: '31/2' },
    { code: 'not-a-date', text: 'nån' },
  ])
})

test('every text can be read, and a word has only letters, digits and marks', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), text => {
      for (const { words } of read(text).terms) for (const word of words) expect(word).toMatch(/^[\p{L}\p{N}\p{M}]+$/u)
    }),
    { numRuns: 1_000 },
  )
})

test('an excerpt is a part of the text, unchanged', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.string({ unit: 'binary', maxLength: 5 }),
      (text, typed) => {
        const marked = excerpt(text, read(typed).terms).map(part => part.text)
        expect(text.includes(marked.join('').replace(/^… /, '').replace(/ …$/, ''))).toBe(true)
      },
    ),
    { numRuns: 1_000 },
  )
  const far = `${'ord '.repeat(100)}Malmbanan ${'ord '.repeat(100)}`
  expect(excerpt(far, read('malm').terms)).toMatchObject([{ text: '… ' }, {}, { text: 'Malmbanan', isHit: true }, {}])
})
