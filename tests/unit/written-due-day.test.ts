import { expect, test } from 'vitest'
import { readDueDay } from '../../src-shared/domain/written-due-day'
import { readWhen } from '../../src-shared/domain/written-when'
import { shortDate } from '../../src-shared/text/dates'

const sunday = '2026-11-22'

test.each([
  ['fre', '2026-11-27'],
  ['sön', '2026-11-29'],
  ['v48', '2026-11-27'],
  ['v 10', '2027-03-12'],
  ['+3d', '2026-11-25'],
  ['+2v', '2026-12-06'],
  ['+1m', '2026-12-22'],
  ['22/10', '2027-10-22'],
  ['15 jan', '2027-01-15'],
  ['imorgon', '2026-11-23'],
  ['2026-12-01', '2026-12-01'],
])('a promise to be kept by “%s” is due on %s', (text, day) => {
  expect(readDueDay(text, sunday)).toBe(day)
})

test.each(['v54', 'snart', '+', '30/2'])('“%s” is no last day', text => {
  expect(readDueDay(text, sunday)).toBeUndefined()
})

test.each([
  ['igår 14:30', { on: '2026-11-21', time: '14:30' }],
  ['14:30', { on: sunday, time: '14:30' }],
  ['v47 tis 9:00', { on: '2026-11-17', time: '09:00' }],
  ['22/11', { on: sunday, time: null }],
  ['22.11', { on: sunday, time: null }],
  ['igår 9.15', { on: '2026-11-21', time: '09:15' }],
  ['fre 9.15', { on: '2026-11-20', time: '09:15' }],
  ['22 nov 9.15', { on: sunday, time: '09:15' }],
  ['22 nov 2026 9.15', { on: sunday, time: '09:15' }],
  ['22.11 9.15', { on: sunday, time: '09:15' }],
  ['igår kl 9', { on: '2026-11-21', time: '09:00' }],
  ['igår kl. 0915', { on: '2026-11-21', time: '09:15' }],
  ['i förrgår, 14.30', { on: '2026-11-20', time: '14:30' }],
  ['kl 9', { on: sunday, time: '09:00' }],
  ['9.15', { on: sunday, time: '09:15' }],
  ['fre 9.15–10', { on: '2026-11-20', time: '09:15', minutes: 45 }],
  ['yesterday at 9', { on: '2026-11-21', time: '09:00' }],
])('“%s” is a day and perhaps a time', (text, when) => {
  expect(readWhen(text, sunday)).toEqual(when)
})

test.each(['30/2 14:30', 'igår 25:00', 'fredrik 9.15', '0915', 'snart kl 9'])('“%s” is neither', text => {
  expect(readWhen(text, sunday)).toBeUndefined()
})

test('a day is said back in short without full stops, as it is in Swedish and in English', () => {
  expect(shortDate('2026-11-17', 'sv')).toBe('tis 17 nov 2026')
  expect(shortDate('2026-11-17', 'en')).toBe('Tue 17 Nov 2026')
})
