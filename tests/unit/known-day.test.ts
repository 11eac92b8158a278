import { expect, test } from 'vitest'
import { orderBetween } from '../../db/sort-order'
import { readKnownDay, writtenKnownDay } from '../../src-shared/days/known-day'

test.each([
  ['2021', '2021-01-01', 'year', '2021'],
  ['2021-12', '2021-12-01', 'month', '2021-12'],
  ['2027 Q2', '2027-04-01', 'quarter', '2027 Q2'],
  ['2027k4', '2027-10-01', 'quarter', '2027 Q4'],
  ['22/11', '2026-11-22', 'day', '2026-11-22'],
] as const)('%s is read with the precision it is written in', (text, on, precision, written) => {
  expect(readKnownDay(text, '2026-11-20')).toEqual({ on, precision })
  expect(writtenKnownDay({ on, precision })).toBe(written)
})

test.each(['2021-13', '1850', 'snart', '', '2027 Q5'])('"%s" is not a day, month, quarter or year', text => {
  expect(readKnownDay(text, '2026-11-20')).toBeUndefined()
})

test('an order between two others sorts between them, eight times over', () => {
  let after = 'a020'
  for (let times = 0; times < 8; times += 1) {
    const between = orderBetween('a010', after)
    expect('a010' < between && between < after).toBe(true)
    after = between
  }
  expect(orderBetween('a120', null) > 'a120').toBe(true)
  expect(orderBetween(null, 'a010') < 'a010').toBe(true)
})
