import { expect, test } from 'vitest'
import { lastFullQuarter, neighbours, packPeriod } from '../../src-shared/packs/pack-period'

const project = { from: '2024-11-01', to: '2027-10-31' }
const today = '2026-11-22'

test.each([
  ['2026Q4', '2026Q4', 'quarter'],
  ['kv 3 2026', '2026Q3', 'quarter'],
  ['pq9', 'PQ9', 'project-quarter'],
  ['2026 h1', '2026H1', 'half-year'],
  ['2025', '2025', 'year'],
  ['2026-10-01..2026-10-15', '2026-10-01_2026-10-15', 'free'],
])('%s is read as %s', (text, code, kind) => {
  expect(packPeriod(text, project, today)).toMatchObject({ code, kind })
})

test('whole months are compared with the same number of months, and days with the same number of days', () => {
  expect(neighbours({ from: '2026-11-01', to: '2027-01-31' })).toEqual({
    before: { from: '2026-08-01', to: '2026-10-31' },
    after: { from: '2027-02-01', to: '2027-04-30' },
  })
  expect(neighbours({ from: '2024-01-01', to: '2024-12-31' }).before).toEqual({ from: '2023-01-01', to: '2023-12-31' })
  expect(neighbours({ from: '2026-03-02', to: '2026-03-08' })).toEqual({
    before: { from: '2026-02-23', to: '2026-03-01' },
    after: { from: '2026-03-09', to: '2026-03-15' },
  })
})

test('the quarter to report is the last one that has ended, also at New Year', () => {
  expect([lastFullQuarter('2026-11-22'), lastFullQuarter('2027-01-01'), lastFullQuarter('2026-12-31')]).toEqual([
    '2026Q3',
    '2026Q4',
    '2026Q3',
  ])
})

test('a period that has not begun is refused', () => {
  expect(() => packPeriod('2027Q1', project, today)).toThrow('period-in-future')
})
