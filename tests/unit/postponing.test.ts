import { expect, test } from 'vitest'
import { postponedTo, postponements } from '../../src-shared/days/postponing'
import { dayAfter, isWorkingDay } from '../../src-shared/days/working-days'
import { reminderAt, urgencyOf } from '../../src-shared/program/home'

test.each([
  ['tomorrow', '2026-11-22', '2026-11-23'],
  ['friday', '2026-11-22', '2026-11-27'],
  ['friday', '2026-11-27', '2026-12-04'],
  ['friday', '2026-11-26', '2026-11-27'],
  ['week', '2026-11-25', '2026-12-02'],
  ['month', '2026-03-31', '2026-04-30'],
] as const)('postponed to %s on %s, it is due on %s', (choice, today, day) => {
  expect(postponedTo(choice, today)).toBe(day)
})

test.each([
  ['tomorrow', '2026-11-27', '2026-11-30', 'a Friday'],
  ['tomorrow', '2026-12-23', '2026-12-28', 'the day before Christmas Eve'],
  ['friday', '2027-03-24', '2027-03-30', 'the Wednesday before Good Friday'],
  ['week', '2026-11-22', '2026-11-30', 'a Sunday'],
  ['week', '2026-12-17', '2026-12-28', 'a Thursday a week before Christmas Eve'],
  ['month', '2026-01-31', '2026-03-02', 'a month before a Saturday'],
  ['month', '2026-12-06', '2027-01-07', 'a month before Epiphany'],
] as const)('postponed to %s on %s, it is due on the working day %s: %s', (choice, today, day, _said) => {
  expect(postponedTo(choice, today)).toBe(day)
})

test('every choice on every day postpones to a working day ahead', () => {
  for (let day = '2026-01-01'; day < '2028-01-01'; day = dayAfter(day, 1))
    for (const choice of postponements) {
      const due = postponedTo(choice, day)
      expect([day, choice, due, isWorkingDay(due), due > day]).toEqual([day, choice, due, true, true])
    }
})

test('a commitment is pressing on its last day and the day before, and overdue from the day after', () => {
  expect([2, 1, 0, -1].map(left => urgencyOf('2026-11-22', left))).toEqual(['calm', 'pressing', 'pressing', 'overdue'])
})

test('a deadline has reminders a month, two weeks and three days before', () => {
  expect([31, 30, 15, 14, 4, 3, 0].map(reminderAt)).toEqual([undefined, 30, 30, 14, 14, 3, 3])
})
