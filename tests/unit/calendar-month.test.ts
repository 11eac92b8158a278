import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import {
  dayByKey,
  monthOfDay,
  periodsInMonth,
  periodWith,
  weeksOf,
  weekWith,
} from '../../src-shared/days/calendar-month'

test('November 2026 begins on a Sunday, in week 44, and takes six weeks', () => {
  const weeks = weeksOf('2026-11')
  expect(weeks.map(({ number }) => number)).toEqual([44, 45, 46, 47, 48, 49])
  expect(weeks[0]?.days).toEqual([
    '2026-10-26',
    '2026-10-27',
    '2026-10-28',
    '2026-10-29',
    '2026-10-30',
    '2026-10-31',
    '2026-11-01',
  ])
  expect(weeks[5]?.days[0]).toBe('2026-11-30')
})

test('the weeks around New Year have the numbers of the ISO calendar', () => {
  expect(weeksOf('2027-01').map(({ number }) => number)).toEqual([53, 1, 2, 3, 4])
  expect(weeksOf('2026-12').map(({ number }) => number)).toEqual([49, 50, 51, 52, 53])
})

test('February 2027 begins on a Monday and takes four weeks', () => {
  expect(weeksOf('2027-02')).toHaveLength(4)
})

test('the week of a day is the one it is in, also over New Year', () => {
  expect(weekWith('2027-01-01')).toMatchObject({ number: 53 })
  expect(weekWith('2027-01-03').days).toEqual(weekWith('2026-12-28').days)
  expect(weekWith('2027-01-04')).toMatchObject({ number: 1 })
})

const months = fc
  .tuple(fc.integer({ min: 1900, max: 2199 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`)

test.prop([months])('a month has each of its days once, in weeks of seven', month => {
  const weeks = weeksOf(month)
  const days = weeks.flatMap(week => week.days)
  expect(weeks.every(week => week.days.length === 7)).toBe(true)
  expect(days).toEqual([...new Set(days)].sort())
  const own = days.filter(day => monthOfDay(day) === month)
  expect(own[0]).toBe(`${month}-01`)
  expect(own).toHaveLength(new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).getUTCDate())
})

test.each([
  ['ArrowLeft', '2026-11-24'],
  ['ArrowRight', '2026-11-26'],
  ['ArrowUp', '2026-11-18'],
  ['ArrowDown', '2026-12-02'],
  ['Home', '2026-11-23'],
  ['End', '2026-11-29'],
  ['PageUp', '2026-10-25'],
  ['PageDown', '2026-12-25'],
])('%s goes from Wednesday 25 November 2026 to %s', (key, day) => {
  expect(dayByKey('2026-11-25', key)).toBe(day)
})

test('a month that is too short is reached on its last day, and the calendar ends with its last day', () => {
  expect(dayByKey('2026-10-31', 'PageDown')).toBe('2026-11-30')
  expect(dayByKey('2028-02-29', 'PageDown', true)).toBe('2029-02-28')
  expect(dayByKey('2199-12-31', 'ArrowRight')).toBe('2199-12-31')
  expect(dayByKey('1900-01-01', 'PageUp')).toBe('1900-01-01')
})

test('with Shift the page keys turn a year, and the arrows lead nowhere', () => {
  expect(dayByKey('2026-11-25', 'PageUp', true)).toBe('2025-11-25')
  expect(dayByKey('2026-11-25', 'PageDown', true)).toBe('2027-11-25')
  expect(dayByKey('2026-11-25', 'ArrowLeft', true)).toBeUndefined()
})

test.each(['Tab', 'a', 'Enter', 'toString'])('the key %s leads to no day', key => {
  expect(dayByKey('2026-11-25', key)).toBeUndefined()
})

const quarter = { from: '2026-07-01', to: '2026-09-30' }
const ofProject = { from: '2026-08-15', to: '2026-11-14' }

test('a day is in a locked period from its first day to its last', () => {
  expect(['2026-06-30', '2026-07-01', '2026-09-30', '2026-10-01'].map(day => periodWith(day, [quarter]))).toEqual([
    undefined,
    quarter,
    quarter,
    undefined,
  ])
})

test('a month names each locked period that it has a day of, once', () => {
  expect(periodsInMonth('2026-09', [ofProject, quarter, { ...quarter }])).toEqual([quarter, ofProject])
  expect(periodsInMonth('2026-10', [ofProject, quarter])).toEqual([ofProject])
  expect(periodsInMonth('2026-12', [ofProject, quarter])).toEqual([])
})
