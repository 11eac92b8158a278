import { expect, test } from 'vitest'
import { dueDayIn, readDayAhead, readDueDay } from '../../src-shared/days/written-due-day'
import { readWhen } from '../../src-shared/days/written-when'
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
  ['söndag', '2026-11-29'],
  ['måndag'.normalize('NFD'), '2026-11-23'],
  ['mån.', '2026-11-23'],
  ['på tisdag', '2026-11-24'],
  ['3/12', '2026-12-03'],
  ['22/1', '2027-01-22'],
  ['1/6', '2027-06-01'],
  ['tis 1/6', '2027-06-01'],
  ['3 dec', '2026-12-03'],
  ['29/2', '2028-02-29'],
  ['v36', '2027-09-10'],
  ['v36 tis', '2027-09-07'],
  ['tis v36', '2027-09-07'],
  ['v49', '2026-12-04'],
  ['v49 2026', '2026-12-04'],
  ['v49 tis', '2026-12-01'],
  ['+2w', '2026-12-06'],
  ['2026-12-24', '2026-12-24'],
])('“%s” as a last day is %s, and a commitment can be postponed to it', (text, day) => {
  expect([readDueDay(text, sunday), readDayAhead(text, sunday)]).toEqual([day, day])
})

test('on Friday 1 January, week 53 is due today and week 52 at the end of the year', () => {
  expect([readDueDay('v53', '2027-01-01'), readDueDay('v52', '2027-01-01')]).toEqual(['2027-01-01', '2027-12-31'])
})

test.each([
  'idag',
  'today',
  'nu',
  'now',
  'igår',
  'iförrgår',
  'förrgår',
  'yesterday',
  'i fredags',
  'förra fredagen',
  '2026-11-22',
  '22/11',
  '22/11 2025',
  'v47 tis 2026',
  'snart',
  '30/2',
  '9.10-11',
  '',
])('a commitment cannot be postponed to “%s”', text => {
  expect(readDayAhead(text, sunday)).toBeUndefined()
})

test.each(['v54', 'snart', '+', '30/2'])('“%s” is not a last day', text => {
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
  ['9.10-11', { on: sunday, time: '09:10', minutes: 110 }],
  ['9.10 – 11', { on: sunday, time: '09:10', minutes: 110 }],
  ['10.11-12.30', { on: sunday, time: '10:11', minutes: 139 }],
  ['igår 9.10-11', { on: '2026-11-21', time: '09:10', minutes: 110 }],
  ['9.10.2026', { on: '2026-10-09', time: null }],
  ['9.10.26', { on: '2026-10-09', time: null }],
  ['9.10 -26', { on: '2026-10-09', time: null }],
  ['yesterday at 9', { on: '2026-11-21', time: '09:00' }],
])('“%s” is read as a day and perhaps a time', (text, when) => {
  expect(readWhen(text, sunday)).toEqual(when)
})

test.each(['30/2 14:30', 'igår 25:00', 'fredrik 9.15', '0915', 'snart kl 9'])(
  '“%s” is neither a day nor a time',
  text => {
    expect(readWhen(text, sunday)).toBeUndefined()
  },
)

test('a short date has no full stops, in Swedish and in English', () => {
  expect(shortDate('2026-11-17', 'sv')).toBe('tis 17 nov 2026')
  expect(shortDate('2026-11-17', 'en')).toBe('Tue 17 Nov 2026')
})

test.each([
  ['Skicka underlag senast 15/10', '2025-10-15'],
  ['Återkoppla v. 44', '2025-10-31'],
  ['Mejla PM före den 3 december 2025.', '2025-12-03'],
  ['Svar till 2025-11-01, annars ring', '2025-11-01'],
  ['Send the memo by 20 October', '2025-10-20'],
  ['Ring senast fre', '2025-10-03'],
  ['Ring senast den 20', '2025-10-20'],
  ['Skicka senast den 20 till regionen', '2025-10-20'],
  ['Svar senast 20:e, annars ring', '2025-10-20'],
  ['Send it by the 20th and call', '2025-10-20'],
  ['Återkom senast sista oktober.', '2025-10-31'],
  ['Skicka till nästa vecka', '2025-10-10'],
  ['Send the memo by Friday next week', '2025-10-10'],
])('the last day in “%s” is %s', (text, day) => {
  expect(dueDayIn(text, '2025-10-02')).toBe(day)
})

test.each([
  'Ring Maj',
  'Bjud in till lunch',
  'Svarade 2025-09-01',
  'nu är det klart',
  'Kolla 3/4-majoritet',
  'Gå till 3:e våningen',
  'Have it read by a 3rd party',
  'Läses by 3rd party',
  '',
])('“%s” names no last day', text => {
  expect(dueDayIn(text, '2025-10-02')).toBeUndefined()
})

test.each([
  ['2025-10-02T09:15:00', '2025-10-02', '09:15'],
  ['2025-10-02 09:15:00', '2025-10-02', '09:15'],
  ['Oct 7, 2025 2:30 PM', '2025-10-07', '14:30'],
  ['7/10 2025 kl. 13', '2025-10-07', '13:00'],
  ['7/10 2025 9.15-10', '2025-10-07', '09:15'],
])('“%s” is the day %s and the time %s', (text, on, time) => {
  expect(readWhen(text, sunday)).toMatchObject({ on, time })
})
