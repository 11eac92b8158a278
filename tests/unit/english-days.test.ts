import { expect, test } from 'vitest'
import { careEn } from '../../src-renderer/text/en/care'
import { recordEn } from '../../src-renderer/text/en/record'
import { daysAsRead, englishDays } from '../../src-renderer/text/english-days'

test('a sentence in English has its days as English readers write them', () => {
  expect(englishDays('by 2026-11-22')).toBe('by 22 November 2026')
  expect(englishDays('2026-10-01 – 2026-12-31')).toBe('1 October 2026 – 31 December 2026')
  expect(recordEn.record.commitment.due('2026-11-22')).toBe('by 22 November 2026')
  expect(recordEn.record.wording.valid('2026-01-01', null)).toBe('In force 1 January 2026 – until further notice')
  expect(careEn.cadence.wasDue('2026-11-22')).toBe('Was due by 22 November 2026')
})

test('what is not a day is left as it is, such as a month, or the number of a case', () => {
  expect(englishDays('decided 2026-11')).toBe('decided 2026-11')
  expect(englishDays('RUN 2026-77-1, 2026-02-30')).toBe('RUN 2026-77-1, 2026-02-30')
})

test('a day of a fact is read as the language writes it, and Swedish days stand as they are', () => {
  expect(daysAsRead('2026-11-22', 'en')).toBe('22 November 2026')
  expect(daysAsRead('2026-11-22', 'sv')).toBe('2026-11-22')
})
