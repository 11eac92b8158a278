import { expect, test } from 'vitest'
import { orderBetween } from '../../db/sort-order'
import { packLook, plainLook } from '../../office/files/sheet-looks'
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

test.each([plainLook, packLook])(
  'a sheet writes a month, quarter or year as text, and never as its first day',
  look => {
    for (const text of ['2027', '2027-01', '2027 Q1']) expect(look.cellOf(text, 'day')).toEqual({ value: text })
    expect(look.cellOf('2027-01-05', 'day').value).toEqual(new Date('2027-01-05T00:00:00Z'))
  },
)

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

test.each(['010', 'a', 'a0', 'A1'])('a place before "%s" sorts before it', after => {
  expect(orderBetween(null, after) < after).toBe(true)
})

test.each([
  ['a010', 'a010'],
  ['a', 'a00'],
  ['a', 'a '],
  ['b', 'a'],
  [null, '0'],
])('where nothing sorts between %j and %j, the place is right after the first', (before, after) => {
  expect(orderBetween(before, after)).toBe(`${before ?? 'a'}5`)
})
