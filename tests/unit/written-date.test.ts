import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { isIsoDate } from '../../src-shared/days/iso-date'
import { dayAfter } from '../../src-shared/days/working-days'
import { readDate, readDay, withoutWeekday } from '../../src-shared/days/written-date'
import { minutesBetween, readSpan, readTime, readTimes } from '../../src-shared/days/written-time'
import { dayInText, longDate, plainDate, shortDate } from '../../src-shared/text/dates'

/** A Sunday, so that the days of this week and of last week differ. */
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
  ['igår'.normalize('NFD'), '2026-11-21'],
  ['i\u00a0förrgår', '2026-11-20'],
  ['förrgår', '2026-11-20'],
  ['i övermorgon', '2026-11-24'],
  ['nu', '2026-11-22'],
  ['yesterday', '2026-11-21'],
  ['i fredags', '2026-11-20'],
  ['i söndags', '2026-11-15'],
  ['i måndags', '2026-11-16'],
  ['på tisdag', '2026-11-24'],
  ['nästa fredag', '2026-11-27'],
  ['förra fredagen', '2026-11-13'],
  ['last friday', '2026-11-20'],
  ['monday', '2026-11-16'],
  ['torsdags', '2026-11-19'],
  ['för 2 dagar sedan', '2026-11-20'],
  ['för två veckor sen', '2026-11-08'],
  ['om en månad', '2026-12-22'],
  ['3 days ago', '2026-11-19'],
  ['in a week', '2026-11-29'],
  ['22/11-26', '2026-11-22'],
  ['22/11 -26', '2026-11-22'],
  ['22/11–26', '2026-11-22'],
  ['261122', '2026-11-22'],
  ['2026/11/22', '2026-11-22'],
  ['22:a nov -26', '2026-11-22'],
  ['november 22, 2026', '2026-11-22'],
  ['3 mars', '2027-03-03'],
  ['tis v47', '2026-11-17'],
  ['tisdag vecka 47 2026', '2026-11-17'],
  ['v47 2026 tis', '2026-11-17'],
  ['2026-W47', '2026-11-16'],
  ['2026-W47-2', '2026-11-17'],
  ['week 47', '2026-11-16'],
  ['fre 27/11', '2026-11-27'],
  ['fredag den 27 november 2026', '2026-11-27'],
  ['25-12-03', '2025-12-03'],
  ['7-10-2025', '2025-10-07'],
  ['7/10, 2025', '2025-10-07'],
  ['7:e oktober 2025', '2025-10-07'],
  ['07-okt-2025', '2025-10-07'],
  ['7-okt-25', '2025-10-07'],
  ['7. okt. 2025', '2025-10-07'],
  ['7 oktober, 2025', '2025-10-07'],
  ['2025-10-07 (tis)', '2025-10-07'],
  ['7/10 2025, tisdag', '2025-10-07'],
  ['vecka 43, 2025', '2025-10-20'],
  ['v.43-2025', '2025-10-20'],
  ['2025 v. 43', '2025-10-20'],
])('“%s” typed on Sunday 22 November 2026 is %s', (text, date) => {
  expect(readDate(text, today)).toBe(date)
})

test.each([
  ['2025-10-07', 'whole', false, false],
  ['7/10 2025', 'whole', false, false],
  ['25-10-07', 'short', false, false],
  ['7/10 -25', 'short', false, false],
  ['251007', 'short', false, false],
  ['7 okt -25', 'short', false, false],
  ['7/10', 'none', false, false],
  ['7 okt', 'none', false, false],
  ['v. 43 2025', 'whole', true, false],
  ['v43', 'none', true, false],
  ['v43 tis', 'none', false, false],
  ['2025-W43-2', 'whole', false, false],
  ['igår', 'none', false, true],
  ['fre', 'none', false, true],
  ['för 2 dagar sedan', 'none', false, true],
])('“%s” gives its year as “%s”', (text, year, isWeek, isRelative) => {
  expect(readDay(text, today)).toMatchObject({ year, isWeek, isRelative })
})

test('a weekday beside a day is cut off, whether or not they agree', () => {
  expect(['ons 2025-10-07', '7/10 2025 (ons)', '2025-10-07', 'onsdag'].map(withoutWeekday)).toEqual([
    '2025-10-07',
    '7/10 2025',
    null,
    null,
  ])
})

test('a day without a year is the nearest one: in January “22/12” is the December just past', () => {
  expect(readDate('22/12', '2027-01-10')).toBe('2026-12-22')
  expect(readDate('10/1', '2026-12-28')).toBe('2027-01-10')
})

test('a week without a year is the nearest one, and week 53 must exist in its year', () => {
  expect(readDate('v52', '2027-01-05')).toBe('2026-12-21')
  expect(readDate('v52 fre', '2027-01-05')).toBe('2026-12-25')
  expect(readDate('v1', '2026-12-30')).toBe('2027-01-04')
  expect(readDate('v1', '2026-11-29')).toBe('2027-01-04')
  expect(readDate('v53', '2027-03-01')).toBe('2026-12-28')
  expect(readDate('v53', '2024-06-01')).toBeUndefined()
  expect(readDate('29/2', '2027-12-01')).toBe('2028-02-29')
})

test.each([
  ['fredrik'],
  ['torsten'],
  ['månader'],
  ['sönder'],
  ['3 marknad'],
  ['3 junior'],
  ['3 decennium'],
  ['marknad'],
  ['tisdagsklubben'],
  ['monika'],
  ['sunnanå'],
  ['v47 tisdagsklubben'],
  ['i fredag'],
  ['fredag 28/11 2026'],
  ['0026-11-22'],
  ['0000-01-01'],
  ['9999-12-31'],
  ['1899-12-31'],
  ['2200-01-01'],
  ['22 nov 0915'],
  ['v1 9999'],
  ['0026-W47'],
  ['för 300 år sedan'],
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
  ['onsdag 2025-10-07'],
  ['25-13-03'],
  ['2025-11-31'],
  ['31/11 2025'],
])('“%s” is not a date', text => {
  expect(readDate(text, today)).toBeUndefined()
})

test.prop([fc.string({ unit: 'binary', maxLength: 30 })])('a typed text is an existing day or not a date', text => {
  const date = readDate(text, today)
  expect(date === undefined || isIsoDate(date)).toBe(true)
})

const days = fc
  .date({ min: new Date('1900-01-01T12:00Z'), max: new Date('2199-12-31T12:00Z'), noInvalidDate: true })
  .map(date => date.toISOString().slice(0, 10))

test.prop([days, days, fc.constantFrom('sv' as const, 'en' as const)])(
  'every written form of a day is read as that day',
  (date, on, language) => {
    for (const said of [longDate, shortDate, plainDate, dayInText])
      expect(readDate(said(date, language), on), said(date, language)).toBe(date)
  },
)

test.prop([days, fc.integer({ min: 0, max: 180 }), fc.boolean()])(
  'a day and month without a year are read as within half a year of today',
  (on, away, isBack) => {
    const date = dayAfter(on, isBack ? -away : away)
    if (isIsoDate(date) && date.slice(5) !== '02-29')
      expect(readDate(`${Number(date.slice(8))}/${Number(date.slice(5, 7))}`, on)).toBe(date)
  },
)

test.each([
  ['9', '09:00'],
  ['9.15', '09:15'],
  ['kl. 9.15', '09:15'],
  ['1430', '14:30'],
  ['0915', '09:15'],
  ['23:59', '23:59'],
  ['kl 9', '09:00'],
  ['klockan 9.15', '09:15'],
  ['09:15:00', '09:15'],
  ['9 am', '09:00'],
  ['12:30 a.m.', '00:30'],
  ['12 pm', '12:00'],
  ['2:30 PM', '14:30'],
  ['kl 3 em', '15:00'],
  ['9 fm', '09:00'],
])('“%s” is the time %s', (text, time) => {
  expect(readTime(text)).toBe(time)
})

test.each([['24.00'], ['13 pm'], ['0 am'], ['22.11.26'], ['9.75'], ['nio'], [''], ['9-10']])(
  '“%s” is not a time',
  text => {
    expect(readTime(text)).toBeUndefined()
  },
)

test.each([
  ['9.15–10', '09:15', 45],
  ['kl 9-10.30', '09:00', 90],
  ['0915-1000', '09:15', 45],
  ['09.00–10.00', '09:00', 60],
  ['9-10', '09:00', 60],
  ['2-3 pm', '14:00', 60],
  ['9:00 AM - 10:30 AM', '09:00', 90],
  ['9.15', '09:15', null],
])('“%s” is the time %s for %s minutes', (text, time, minutes) => {
  expect(readTimes(text)).toEqual({ time, minutes })
})

test('a time that ends before it begins is not a time', () => {
  expect(readTimes('10-9.15')).toBeUndefined()
})

test('a span that ends before it begins keeps both its times', () => {
  expect(readSpan('10-9.15')).toEqual({ time: '10:00', end: '09:15' })
})

const minutesOfDay = fc.integer({ min: 0, max: 24 * 60 - 1 })
const clock = (minutes: number, mark: string) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}${mark}${String(minutes % 60).padStart(2, '0')}`

test.prop([minutesOfDay, minutesOfDay, fc.constantFrom('.', ':', ''), fc.constantFrom('-', '–', ' - ', ' till ')])(
  'every written form of a span of times is read as those times',
  (one, other, mark, between) => {
    const span = readSpan(`${clock(one, mark)}${between}${clock(other, mark)}`)
    expect(span).toEqual({ time: clock(one, ':'), end: clock(other, ':') })
    expect(minutesBetween(clock(one, ':'), clock(other, ':'))).toBe(other - one)
  },
)

test.prop([minutesOfDay])('every time by the twelve-hour clock is read as that time', minutes => {
  const hour = Math.floor(minutes / 60)
  const said = `${hour % 12 || 12}:${String(minutes % 60).padStart(2, '0')} ${hour < 12 ? 'am' : 'pm'}`
  expect(readTime(said)).toBe(clock(minutes, ':'))
})

const months = 'januari februari mars april maj juni juli augusti september oktober november december'.split(' ')

test.prop([days, days])(
  'every day in the forms of Swedish logs is read as that day, whatever day it is read on',
  (day, on) => {
    const [year = '', month = '', date = ''] = day.split('-')
    const [number, ordinal] = [Number(date), Number(month)]
    const forms = [
      day,
      `${year}${month}${date}`,
      `${number}/${ordinal} ${year}`,
      `${date}.${month}.${year}`,
      `${number} ${months[ordinal - 1]} ${year}`,
      `${date}-${months[ordinal - 1]?.slice(0, 3)}-${year}`,
      `${year}/${month}/${date}`,
    ]
    expect(forms.map(form => readDate(form, on))).toEqual(forms.map(() => day))
  },
)
