import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { isIsoDate } from '../../src-shared/domain/iso-date'
import { readDate } from '../../src-shared/domain/written-date'
import { readTime } from '../../src-shared/domain/written-time'

/** A Sunday, so that last week's days and this week's differ. */
const today = '2026-11-22'

test.each([
  ['idag', '2026-11-22'],
  ['Igår', '2026-11-21'],
  ['imorgon', '2026-11-23'],
  ['fre', '2026-11-20'],
  ['söndag', '2026-11-22'],
  ['måndag', '2026-11-16'],
  ['v47 tis', '2026-11-17'],
  ['v. 1 2027', '2027-01-04'],
  ['v 53 fre', '2027-01-01'],
  ['22/11', '2026-11-22'],
  ['7/10 2025', '2025-10-07'],
  ['11.11.2025', '2025-11-11'],
  ['14 oktober 2025', '2025-10-14'],
  ['den 3 dec', '2026-12-03'],
  ['20251009', '2025-10-09'],
  ['2026-11-22', '2026-11-22'],
])('“%s” typed on Sunday 22 November 2026 is %s', (text, date) => {
  expect(readDate(text, today)).toBe(date)
})

test('a day without a year is the nearest one: in January “22/12” is the December just past', () => {
  expect(readDate('22/12', '2027-01-10')).toBe('2026-12-22')
  expect(readDate('10/1', '2026-12-28')).toBe('2027-01-10')
})

test.each([
  ['30/2 2026'],
  ['2026-02-30'],
  ['31 april'],
  ['v54'],
  ['v53 2025'],
  ['i vår'],
  ['32/1'],
  [''],
  ['12'],
  ['fredagsmys'],
  ['1 foo 2026'],
])('“%s” is no date', text => {
  expect(readDate(text, today)).toBeUndefined()
})

test.prop([fc.string({ unit: 'binary', maxLength: 30 })])(
  'whatever is typed is a day that exists, or no date',
  text => {
    const date = readDate(text, today)
    expect(date === undefined || isIsoDate(date)).toBe(true)
  },
)

test.each([
  ['9', '09:00'],
  ['9.15', '09:15'],
  ['kl. 9.15', '09:15'],
  ['1430', '14:30'],
  ['0915', '09:15'],
  ['23:59', '23:59'],
])('“%s” is the time %s', (text, time) => {
  expect(readTime(text)).toBe(time)
})

test.each([['24.00'], ['9.75'], ['nio'], [''], ['9-10']])('“%s” is no time', text => {
  expect(readTime(text)).toBeUndefined()
})
