import { fc, test } from '@fast-check/vitest'
import { addDays, format, parseISO } from 'date-fns'
import { expect } from 'vitest'
import { projectQuarter, readPeriod } from '../../src-shared/days/period'

const project = { from: '2024-11-01', to: '2027-10-31' }

test.each([
  ['2026Q4', '2026-10-01', '2026-12-31'],
  ['kv 1 2028', '2028-01-01', '2028-03-31'],
  ['PQ1', '2024-11-01', '2025-01-31'],
  ['PQ2', '2025-02-01', '2025-04-30'],
  ['pq 9', '2026-11-01', '2027-01-31'],
  ['PQ12', '2027-08-01', '2027-10-31'],
  ['2026H1', '2026-01-01', '2026-06-30'],
  ['H2 2026', '2026-07-01', '2026-12-31'],
  ['2026–Q1', '2026-01-01', '2026-03-31'],
  ['2026 – H1', '2026-01-01', '2026-06-30'],
  ['2026h2', '2026-07-01', '2026-12-31'],
  ['2026', '2026-01-01', '2026-12-31'],
  ['2026-10-01..2026-12-31', '2026-10-01', '2026-12-31'],
  [' 2028-02-29 .. 2028-02-29 ', '2028-02-29', '2028-02-29'],
])('“%s” runs from %s to %s', (text, from, to) => {
  expect(readPeriod(text, project)?.period).toEqual({ from, to })
})

test.each([
  [''],
  ['hösten'],
  ['2026H3'],
  ['PQ0'],
  ['PQ13'],
  ['PQ'],
  ['26'],
  ['2026-10-01'],
  ['2026-12-31..2026-10-01'],
  ['2026-02-01..2026-02-30'],
  ['2026-10-01...2026-12-31'],
  ['9999Q4'],
  ['0000Q1'],
  ['0026'],
  ['2200H1'],
  ['Q1 1899'],
  ['0001-01-01..9999-12-31'],
])('“%s” is not a period', text => {
  expect(readPeriod(text, project)).toBeUndefined()
})

test('only a calendar quarter is returned as a quarter', () => {
  expect(readPeriod('2026Q4', project)?.quarter).toEqual({ year: 2026, number: 4 })
  expect(readPeriod('PQ9', project)?.quarter).toBeNull()
  expect(readPeriod('2026-10-01..2026-12-31', project)?.quarter).toBeNull()
})

test('an office without a project has calendar periods but no project quarters', () => {
  expect(readPeriod('PQ9', undefined)).toBeUndefined()
  expect(readPeriod('2026', undefined)?.period.from).toBe('2026-01-01')
})

const day = fc
  .date({ min: new Date('2000-01-01T12:00Z'), max: new Date('2099-12-31T12:00Z'), noInvalidDate: true })
  .map(date => date.toISOString().slice(0, 10))

test.prop([day, fc.integer({ min: 0, max: 4000 })])(
  'a project’s quarters follow each other without a gap, from its first day to its last',
  (from, length) => {
    const to = format(addDays(parseISO(from), length), 'yyyy-MM-dd')
    let next = from
    for (let number = 1; next <= to; number += 1) {
      const quarter = projectQuarter({ from, to }, number)
      expect(quarter?.from).toBe(next)
      next = format(addDays(parseISO(quarter?.to ?? ''), 1), 'yyyy-MM-dd')
    }
    expect(format(addDays(parseISO(next), -1), 'yyyy-MM-dd')).toBe(to)
  },
)
