import { expect, test } from 'vitest'
import { indexed } from '../../db/search/indexed-text'
import { readDate, withoutWeekday } from '../../src-shared/days/written-date'
import { dueDayIn } from '../../src-shared/days/written-due-day'
import { readMinutes } from '../../src-shared/days/written-length'
import { readTimes } from '../../src-shared/days/written-time'
import { readWhen } from '../../src-shared/days/written-when'
import { provisionToTell } from '../../src-shared/log/secrecy-provision'
import { looksLikeEmail, looksLikePhone } from '../../src-shared/names/contact-way'
import { folded, holdsTyped, isSameText, matchRank, readings, wordsOf } from '../../src-shared/names/folded-text'
import { seen, trimmed, trimmedLine } from '../../src-shared/names/seen-text'
import { swedishKey } from '../../src-shared/names/swedish-order'
import { outgoingText } from '../../src-shared/text/outgoing-text'

// A function that takes quadratic time needs minutes for these texts, so the test would time out.
const pieces = {
  letters: 'z',
  'letters with marks': 'å',
  blanks: ' ',
  'line breaks': '\n',
  apostrophes: "'",
  figures: '1',
  hyphens: '-',
  dots: '.',
  joiners: '\u200d',
  marks: '\u0301',
  'letters and apostrophes': "z'",
  'figures and dots': '1.',
}

test.each(Object.entries(pieces))('a text of two hundred thousand characters of %s is read in time', (_, piece) => {
  const text = `a${piece.repeat(200_000 / piece.length)}b`
  for (const read of [seen, trimmed, trimmedLine, folded, wordsOf, readings, swedishKey, outgoingText])
    expect(read(text)).toBeDefined()
  expect([looksLikeEmail(text), looksLikePhone(text)]).toEqual([false, false])
  expect([readDate(text, '2026-11-29'), provisionToTell(text)]).toEqual([undefined, null])
  expect([readWhen(text, '2026-11-29'), dueDayIn(text, '2026-11-29')]).toEqual([undefined, undefined])
  expect([readTimes(text), readMinutes(text), withoutWeekday(text)]).toEqual([undefined, undefined, null])
  expect(indexed(text).startsWith(seen(text))).toBe(true)
  expect(indexed(text, true).startsWith(seen(text))).toBe(true)
  expect(holdsTyped(text, text)).toBe(true)
  expect(isSameText(text, text)).toBe(true)
  expect(matchRank(text, text)).toBe(0)
})
