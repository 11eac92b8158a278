import { fc } from '@fast-check/vitest'
import { addDays, differenceInCalendarDays, format, parseISO } from 'date-fns'
import { expect, test } from 'vitest'
import { wholeMonths } from '../../src-shared/days/whole-months'

test('a quarter is three whole months and no single days', () => {
  expect(wholeMonths({ from: '2026-10-01', to: '2026-12-31' })).toEqual({
    months: { from: 202_610, to: 202_612 },
    days: [],
  })
})

test('a quarter up to today is its whole months and the days of the month begun', () => {
  expect(wholeMonths({ from: '2026-10-01', to: '2026-11-22' })).toEqual({
    months: { from: 202_610, to: 202_610 },
    days: [{ from: '2026-11-01', to: '2026-11-22' }],
  })
})

test('a period inside one month has only days', () => {
  expect(wholeMonths({ from: '2026-11-02', to: '2026-11-30' })).toEqual({
    months: null,
    days: [{ from: '2026-11-02', to: '2026-11-30' }],
  })
})

test('a backwards period has no months and no days', () => {
  expect(wholeMonths({ from: '2026-11-02', to: '2026-11-01' })).toEqual({ months: null, days: [] })
})

const day = fc.integer({ min: 0, max: 1_500 }).map(days => format(addDays(parseISO('2024-01-01'), days), 'yyyy-MM-dd'))
const lastOf = (month: number) => new Date(Math.floor(month / 100), month % 100, 0)
const firstOf = (month: number) => new Date(Math.floor(month / 100), (month % 100) - 1, 1)

test('the months and days of a period cover each of its days once', () => {
  const parts = fc.property(day, day, (one, other) => {
    const [from, to] = [one, other].sort() as [string, string]
    const { months, days } = wholeMonths({ from, to })
    const lengths = days.map(part => differenceInCalendarDays(parseISO(part.to), parseISO(part.from)) + 1)
    const inMonths = months ? differenceInCalendarDays(lastOf(months.to), firstOf(months.from)) + 1 : 0
    const all = differenceInCalendarDays(parseISO(to), parseISO(from)) + 1
    expect(lengths.reduce((sum, length) => sum + length, inMonths)).toBe(all)
    for (const part of days) expect(part.from >= from && part.to <= to && part.from <= part.to).toBe(true)
  })
  fc.assert(parts, { numRuns: 500 })
})
