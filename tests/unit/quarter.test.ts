import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { periodOf, quarterBefore, quarterCode, quarterOf, readQuarter } from '../../src-shared/days/quarter'

test.each([['2026Q4'], ['2026 q4'], ['2026-Q4'], ['Q4 2026'], ['kv 4 2026'], ['2026 kvartal 4'], [' 2026kv4 ']])(
  '“%s” is the fourth quarter of 2026',
  text => {
    expect(readQuarter(text)).toEqual({ year: 2026, number: 4 })
  },
)

test.each([['2026Q5'], ['2026Q0'], ['26Q4'], ['2026'], ['Q4'], [''], ['hösten']])('“%s” is not a quarter', text => {
  expect(readQuarter(text)).toBeUndefined()
})

test('a quarter runs from its first day to its last, also in a leap year', () => {
  expect(periodOf({ year: 2026, number: 4 })).toEqual({ from: '2026-10-01', to: '2026-12-31' })
  expect(periodOf({ year: 2028, number: 1 })).toEqual({ from: '2028-01-01', to: '2028-03-31' })
})

test('the quarter before the first is the fourth of the year before', () => {
  expect(quarterBefore({ year: 2027, number: 1 })).toEqual({ year: 2026, number: 4 })
})

const day = fc
  .date({ min: new Date('2000-01-01T12:00Z'), max: new Date('2099-12-31T12:00Z'), noInvalidDate: true })
  .map(date => date.toISOString().slice(0, 10))

test.prop([day])('every day is within its quarter, and the code of the quarter is read as the same quarter', date => {
  const quarter = quarterOf(date)
  const { from, to } = periodOf(quarter)
  expect(from <= date && date <= to).toBe(true)
  expect(readQuarter(quarterCode(quarter))).toEqual(quarter)
})
