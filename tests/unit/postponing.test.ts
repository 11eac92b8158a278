import { expect, test } from 'vitest'
import { reminderAt, urgencyOf } from '../../src-shared/domain/home'
import { postponedTo, readDayAhead } from '../../src-shared/domain/postponing'

test.each([
  ['tomorrow', '2026-11-22', '2026-11-23'],
  ['friday', '2026-11-22', '2026-11-27'],
  ['friday', '2026-11-27', '2026-12-04'],
  ['friday', '2026-11-26', '2026-11-27'],
  ['week', '2026-11-22', '2026-11-29'],
  ['month', '2026-01-31', '2026-02-28'],
] as const)('put off to %s on %s, it is due on %s', (choice, today, day) => {
  expect(postponedTo(choice, today)).toBe(day)
})

test.each([
  ['fre', '2026-11-27'],
  ['söndag', '2026-11-29'],
  ['imorgon', '2026-11-23'],
  ['3/12', '2026-12-03'],
  ['22/1', '2027-01-22'],
  ['1/6', '2027-06-01'],
  ['3 dec', '2026-12-03'],
  ['v49 tis', '2026-12-01'],
  ['+2v', '2026-12-06'],
  ['+3d', '2026-11-25'],
  ['+1m', '2026-12-22'],
  ['2026-12-24', '2026-12-24'],
])('“%s” ahead of Sunday 22 November 2026 is %s', (text, day) => {
  expect(readDayAhead(text, '2026-11-22')).toBe(day)
})

test.each(['idag', 'igår', '2026-11-22', '22/11 2025', 'v47 tis', 'snart', '30/2', ''])(
  '“%s” is no day ahead',
  text => {
    expect(readDayAhead(text, '2026-11-22')).toBeUndefined()
  },
)

test('a promise presses on its last day and the day before, and is overdue from the day after', () => {
  expect([2, 1, 0, -1].map(left => urgencyOf('2026-11-22', left))).toEqual(['calm', 'pressing', 'pressing', 'overdue'])
})

test('a deadline is reminded of a month, two weeks and three days before', () => {
  expect([31, 30, 15, 14, 4, 3, 0].map(reminderAt)).toEqual([undefined, 30, 30, 14, 14, 3, 3])
})
