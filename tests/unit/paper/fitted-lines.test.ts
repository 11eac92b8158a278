import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { cutToLines, linesNeeded } from '../../../src-shared/paper/fitted-lines'
import { letterWidth } from '../../../src-shared/paper/letter-widths'

const look = { width: 52, size: 9, line: 12.6 }

test('an empty text takes no line, and a word that is wider than a line takes several', () => {
  expect(linesNeeded('', look)).toBe(0)
  expect(linesNeeded('Malmbanan', look)).toBe(1)
  expect(linesNeeded('m'.repeat(60), look)).toBeGreaterThan(3)
  expect(linesNeeded('en\ntvå\ntre', look)).toBe(3)
})

test('a heavier letter is wider, and a letter that is not known is as wide as a capital', () => {
  expect(letterWidth('Malmbanan', 10, 600)).toBeGreaterThan(letterWidth('Malmbanan', 10))
  expect(letterWidth('Ж', 10)).toBeGreaterThan(letterWidth('a', 10))
})

const text = fc.array(fc.string({ unit: 'grapheme', maxLength: 30 }), { maxLength: 40 }).map(words => words.join(' '))

test.prop([text, fc.integer({ min: 0, max: 6 })])('a cut text never takes more than its lines', (words, most) => {
  const cut = cutToLines(words, look, most)
  expect(linesNeeded(cut, look)).toBeLessThanOrEqual(most)
  if (linesNeeded(words.trim(), look) <= most && most > 0) expect(cut).toBe(words.trim())
})

test('a text is cut between words, without a comma at its end', () => {
  expect(cutToLines('Besked om planen, tidplanen, finansieringen och om hela sträckan norrut', look, 1)).toMatch(
    /^Besked om planen(, tidplanen)?\u00a0…$/,
  )
})
