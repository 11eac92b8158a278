import { expect, test } from 'vitest'
import { pagesEn } from '../../../src-shared/text/en/pages'
import { withNoBreaks } from '../../../src-shared/text/no-breaks'
import { pagesSv } from '../../../src-shared/text/sv/pages'
import { counts, pagesOf, wordsOf } from './a-material'

/** The paths of all words, a list by its length. */
function pathsOf(words: unknown, path = ''): string[] {
  if (typeof words !== 'object' || words === null) return [path]
  return Object.entries(words).flatMap(([key, inner]) => pathsOf(inner, `${path}/${key}`))
}

test('the pages have the same words in both languages', () => {
  expect(pathsOf(pagesEn).toSorted()).toEqual(pathsOf(pagesSv).toSorted())
})

test('an English pack has no Swedish word of the program in it', () => {
  const full = { figures: counts({ interactions: 8, secrecyMarked: 1, byType: { email: 7 } }), all: 9 }
  for (const given of [full, {}, { ...full, partner: null }])
    expect(wordsOf(pagesOf(given, 'en'))).not.toMatch(
      /\b(och|frågor|kontakt(er)?|perioden|kvartal|inga|räknas|senast)\b/i,
    )
})

test.each([
  ['12 kontakter till den 8 december 2026', '12\u00a0kontakter till den 8\u00a0december\u00a02026'],
  ['66,7 % i kvartal 4', '66,7\u00a0% i kvartal\u00a04'],
  ['Fråga 7 och 8', 'Fråga\u00a07\u00a0och 8'],
  ['år 2026 började', 'år 2026 började'],
  ['780\u00a0000\u00a0kr', '780\u00a0000\u00a0kr'],
])('in "%s" a line does not break between a number and its word', (text, bound) => {
  expect(withNoBreaks(text, 'sv')).toBe(bound)
})

test('English months and numbered words do not break either', () => {
  expect(withNoBreaks('8 Dec 2026, quarter 4 of 2026', 'en')).toBe('8\u00a0Dec\u00a02026, quarter\u00a04\u00a0of 2026')
})
