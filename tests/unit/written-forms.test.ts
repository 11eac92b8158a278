import { expect, test } from 'vitest'
import { readKnownDay } from '../../src-shared/days/known-day'
import { readDate, readDay } from '../../src-shared/days/written-date'
import { readDueDay } from '../../src-shared/days/written-due-day'
import { readTime, readTimes } from '../../src-shared/days/written-time'
import { readWhen, withDay } from '../../src-shared/days/written-when'

/** A Sunday in week 47. */
const today = '2026-11-22'

test.each([
  ['i morse', '2026-11-22'],
  ['ikväll', '2026-11-22'],
  ['igår kväll', '2026-11-21'],
  ['i morgon bitti', '2026-11-23'],
  ['imorgon eftermiddag', '2026-11-23'],
  ['den 20', '2026-11-20'],
  ['den 5:e', '2026-12-05'],
  ['20:e', '2026-11-20'],
  ['den 22/11', '2026-11-22'],
  ['fredag den 27', '2026-11-27'],
  ['på fredag den 27:e', '2026-11-27'],
  ['på fredag 27/11', '2026-11-27'],
  ['på fredag den 27 november', '2026-11-27'],
  ['på 22/11', '2026-11-22'],
  ['på den 20', '2026-11-20'],
  ['tis 24:e', '2026-11-24'],
  ['fredag kväll', '2026-11-20'],
  ['på tisdag eftermiddag', '2026-11-24'],
  ['i fredags kväll', '2026-11-20'],
  ['denna söndag', '2026-11-22'],
  ['denna tisdag', '2026-11-24'],
  ['den 20'.normalize('NFD'), '2026-11-20'],
  ['för två månader sedan', '2026-09-22'],
  ['nästa lördag'.normalize('NFD'), '2026-11-28'],
  ['sista november', '2026-11-30'],
  ['sista dagen i februari 2028', '2028-02-29'],
  ['förra veckan', '2026-11-09'],
  ['den här veckan', '2026-11-16'],
  ['nästa vecka', '2026-11-23'],
  ['fredag nästa vecka', '2026-11-27'],
  ['nästa vecka på fredag', '2026-11-27'],
  ['tis förra veckan', '2026-11-10'],
  ['torsdag om två veckor', '2026-12-03'],
  ['om två veckor på torsdag', '2026-12-03'],
  ['tisdag för två veckor sedan', '2026-11-03'],
  ['på torsdag v 48', '2026-11-26'],
  ['v 48', '2026-11-23'],
  ['vecka 48, på torsdag', '2026-11-26'],
  ['i vecka 48', '2026-11-23'],
  ['två dagar sedan', '2026-11-20'],
  ['om 3 mån', '2027-02-22'],
  ['om 2 v', '2026-12-06'],
  ['+3d', '2026-11-25'],
  ['-2v', '2026-11-08'],
  ['−3d', '2026-11-19'],
  ['22/11–26', '2026-11-22'],
])('“%s” typed on Sunday 22 November 2026 is %s', (text, day) => {
  expect(readDate(text, today)).toBe(day)
})

test.each([
  ['last night', '2026-11-21'],
  ['this morning', '2026-11-22'],
  ['tomorrow morning', '2026-11-23'],
  ['the 20th', '2026-11-20'],
  ['the 20', '2026-11-20'],
  ['Friday the 27th', '2026-11-27'],
  ['on Friday, the 27th', '2026-11-27'],
  ['Friday afternoon', '2026-11-20'],
  ['this Sunday', '2026-11-22'],
  ['on 22 Nov', '2026-11-22'],
  ['on Friday the 27 Nov', '2026-11-27'],
  ['1st', '2026-12-01'],
  ['end of November', '2026-11-30'],
  ['the last day of February 2028', '2028-02-29'],
  ['last week', '2026-11-09'],
  ['next week', '2026-11-23'],
  ['Friday next week', '2026-11-27'],
  ['next week on Friday', '2026-11-27'],
  ['Thursday in two weeks', '2026-12-03'],
  ['next Friday', '2026-11-27'],
  ['in week 48', '2026-11-23'],
  ['22 Nov', '2026-11-22'],
])('“%s” typed in English on Sunday 22 November 2026 is %s', (text, day) => {
  expect(readDate(text, today)).toBe(day)
})

test.each([
  ['nästa vecka', '2026-11-27'],
  ['den 20', '2026-12-20'],
  ['den 31', '2026-12-31'],
  ['sista oktober', '2027-10-31'],
  ['fredag om två veckor', '2026-12-04'],
  ['fredag den 27', '2026-11-27'],
  ['söndag den 22', '2026-11-22'],
  ['söndag', '2026-11-29'],
  ['v 53', '2027-01-01'],
])('“%s” as a last day is the coming one, %s', (text, day) => {
  expect(readDueDay(text, today)).toBe(day)
})

test('a day of no month, and a week near today, say nothing without the day they were written on', () => {
  expect(['den 20', 'nästa vecka', 'fredag nästa vecka', '+3d'].map(text => readDay(text, today)?.isRelative)).toEqual([
    true,
    true,
    true,
    true,
  ])
  expect(readDay('nästa vecka', today)?.isWeek).toBe(true)
  expect(readDay('sista november', today)).toMatchObject({ year: 'none', isRelative: false })
})

/** Each with the day it is typed on. */
test.each([
  ['v 1', '2026-12-28', '2027-01-04'],
  ['v 1', '2027-01-10', '2027-01-04'],
  ['v 1 fre', '2025-12-29', '2026-01-02'],
  ['v 53', '2027-01-03', '2026-12-28'],
  ['v 53 sön', '2026-12-20', '2027-01-03'],
  ['v 52', '2027-01-01', '2026-12-21'],
  ['29/2', '2028-02-28', '2028-02-29'],
  ['29 feb', '2027-09-01', '2028-02-29'],
  ['sista februari', '2027-03-01', '2027-02-28'],
  ['sista februari', '2028-03-01', '2028-02-29'],
  ['den 31', '2027-02-10', '2027-01-31'],
  ['den 22', '2026-12-07', '2026-11-22'],
  ['i går', '2027-01-01', '2026-12-31'],
  ['i går', '2028-03-01', '2028-02-29'],
  ['om en månad', '2027-01-31', '2027-02-28'],
  ['för ett år sedan', '2028-02-29', '2027-02-28'],
  ['fredag nästa vecka', '2026-12-28', '2027-01-08'],
  ['+1d', '2027-03-27', '2027-03-28'],
  ['+1d', '2026-10-24', '2026-10-25'],
  ['-1d', '2026-10-26', '2026-10-25'],
  ['i söndags', '2027-03-29', '2027-03-28'],
  ['v 43 sön', '2026-10-25', '2026-10-25'],
] as const)('“%s” typed on %s is %s', (text, on, day) => {
  expect(readDate(text, on)).toBe(day)
})

test('29 February without a year is a day only near a leap year', () => {
  expect(readDate('29/2', '2026-02-28')).toBeUndefined()
  expect([readDueDay('29/2', '2026-03-01'), readDueDay('29/2', '2028-02-29')]).toEqual(['2028-02-29', '2028-02-29'])
  expect(readDueDay('29/2', '2028-03-01')).toBeUndefined()
})

test('of two days that are as near, the clock that changes between them decides nothing', () => {
  // 183 days each way, with summer time on one side only.
  expect(readDate('30/8', '2028-02-29')).toBe('2028-08-30')
  expect(readDate('1/3', '2027-08-31')).toBe('2027-03-01')
})

test.each(['fredag den 28', 'fredrik den 27', 'den 27 fredag nästa', 'fredag bitti snart'])(
  '“%s” is not a day',
  text => {
    expect(readDate(text, today)).toBeUndefined()
  },
)

test.each(['den 32', 'den', '20', 'sista veckan', 'nästa', 'i veckan', '+3', '-', 'fredag nästa', 'kväll'])(
  '“%s” is not a date',
  text => {
    expect(readDate(text, today)).toBeUndefined()
  },
)

test.each([
  ['halv tre', '14:30'],
  ['halv 10', '09:30'],
  ['kl. halv tio', '09:30'],
  ['halv ett', '12:30'],
  ['kvart över 9', '09:15'],
  ['kvart i tio', '09:45'],
  ['tio i nio', '08:50'],
  ['fem över två', '14:05'],
  ['kl nio', '09:00'],
  ['klockan tre', '15:00'],
  ['vid 9', '09:00'],
  ['half past nine', '09:30'],
  ['half two', '14:30'],
  ['a quarter to ten', '09:45'],
  ['ten past nine', '09:10'],
  ['at nine', '09:00'],
  ['noon', '12:00'],
])('“%s” is the time %s', (text, time) => {
  expect(readTime(text)).toBe(time)
})

test.each(['nio', 'halv', 'halv tretton', 'kvart', 'kvart över', 'sju över nio', 'kl', '5 to 9'])(
  '“%s” is not a time of day',
  text => {
    expect(readTime(text)).toBeUndefined()
  },
)

test.each([
  ['mellan 9 och 10', '09:00', 60],
  ['från 9 till 10.30', '09:00', 90],
  ['between 9 and 10', '09:00', 60],
  ['9 to 10', '09:00', 60],
  ['halv nio till kvart i tio', '08:30', 75],
])('“%s” is the time %s for %s minutes', (text, time, minutes) => {
  expect(readTimes(text)).toEqual({ time, minutes })
})

test.each([
  ['igår 9', '2026-11-21', '09:00'],
  ['fre 9', '2026-11-20', '09:00'],
  ['9.15 igår', '2026-11-21', '09:15'],
  ['kl 9 på fredag', '2026-11-27', '09:00'],
  ['kl. 9, 22 nov', '2026-11-22', '09:00'],
  ['halv tre på tisdag', '2026-11-24', '14:30'],
  ['igår vid 9', '2026-11-21', '09:00'],
  ['igår kväll 19', '2026-11-21', '19:00'],
  ['v 48 tis 9.15', '2026-11-24', '09:15'],
  ['v39 tis 9.15', '2026-09-22', '09:15'],
  ['om två veckor kl 9', '2026-12-06', '09:00'],
  ['nästa fredag 9.15', '2026-11-27', '09:15'],
  ['22/11–26 9.15', '2026-11-22', '09:15'],
  ['2026-11-22 09:15', '2026-11-22', '09:15'],
  ['halv tio', '2026-11-22', '09:30'],
  ['yesterday 9.15', '2026-11-21', '09:15'],
  ['at 9 on Friday', '2026-11-27', '09:00'],
  ['next Friday at noon', '2026-11-27', '12:00'],
  ['22 Nov 9.15', '2026-11-22', '09:15'],
])('“%s” is the day %s and the time %s', (text, on, time) => {
  expect(readWhen(text, today)).toEqual({ on, time })
})

test('a day with a beginning and an end gives the length too', () => {
  expect(readWhen('fredag mellan 9 och 10', today)).toEqual({ on: '2026-11-20', time: '09:00', minutes: 60 })
  expect(readWhen('9–10.30 igår', today)).toEqual({ on: '2026-11-21', time: '09:00', minutes: 90 })
  expect(readWhen('tomorrow from 9 to 10', today)).toEqual({ on: '2026-11-23', time: '09:00', minutes: 60 })
})

test.each(['22 nov 9', '22/11 9', '9 nov 8', 'v47 2', 'nästa vecka 9', '22-23 nov 9', '9 22/11'])(
  'in “%s” the last number could be a time or something else, and is refused',
  text => {
    expect(readWhen(text, today)).toBeUndefined()
  },
)

test.each([
  ['22 nov kl 9', '2026-11-22', '09:00'],
  ['22 nov 2026 9', '2026-11-22', '09:00'],
  ['v47 tis 9', '2026-11-17', '09:00'],
  ['den 20 9', '2026-11-20', '09:00'],
  ['den 20 10', '2026-11-20', '10:00'],
  ['fre 10', '2026-11-20', '10:00'],
  ['9 igår', '2026-11-21', '09:00'],
])('in “%s” the last number can only be a time', (text, on, time) => {
  expect(readWhen(text, today)).toEqual({ on, time })
})

test.each(['9', '9-10', '0915', 'igår igår', 'igår 10-9', 'fre 27', 'snart halv tre', 'kl 9 snart'])(
  '“%s” is neither a day nor a day with a time',
  text => {
    expect(readWhen(text, today)).toBeUndefined()
  },
)

test('what could be a time or a year, a month or a time, is the date', () => {
  expect(readWhen('22.11', today)).toEqual({ on: '2026-11-22', time: null })
  expect(readWhen('9 nov 26', today)).toEqual({ on: '2026-11-09', time: null })
  expect(readWhen('nov 9', today)).toEqual({ on: '2026-11-09', time: null })
})

test('a day that may be known less exactly is written in the same forms', () => {
  expect(readKnownDay('sista november', today)).toEqual({ on: '2026-11-30', precision: 'day' })
  expect(readKnownDay('2027 Q2', today)).toEqual({ on: '2027-04-01', precision: 'quarter' })
})

test('a day that is picked keeps the time that was typed, with its end', () => {
  expect(withDay('igår', '2026-11-24', today)).toBe('2026-11-24')
  expect(withDay('snart', '2026-11-24', today)).toBe('2026-11-24')
  expect(withDay('kl 9 på fredag', '2026-11-24', today)).toBe('2026-11-24 09:00')
  expect(withDay('igår 9.15–10', '2026-11-24', today)).toBe('2026-11-24 09:15-10:00')
  expect(readWhen('2026-11-24 09:15-10:00', today)).toEqual({ on: '2026-11-24', time: '09:15', minutes: 45 })
})
