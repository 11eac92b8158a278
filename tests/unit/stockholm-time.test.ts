import { expect, test } from 'vitest'
import type { IsoDate, IsoTime } from '../../src-shared/days/iso-date'
import {
  dayInStockholm,
  instantInStockholm,
  instantInZone,
  momentInStockholm,
} from '../../src-shared/days/stockholm-time'

test.each([
  ['a winter morning', '2026-11-24', '09:15', '2026-11-24T08:15Z'],
  ['a summer night that is another day in UTC', '2026-10-01', '00:30', '2026-09-30T22:30Z'],
  ['the double hour in October, the first of the two', '2026-10-25', '02:30', '2026-10-25T00:30Z'],
  ['the hour that March skips', '2027-03-28', '02:30', '2027-03-28T01:30Z'],
])('%s', (_name, date, time, instant) => {
  expect(instantInStockholm(date, time)).toBe(instant)
})

test('a day without a time begins at midnight in Stockholm', () => {
  expect(instantInStockholm('2026-12-01', null)).toBe('2026-11-30T23:00Z')
})

test('just before midnight UTC in summer it is already tomorrow in Stockholm', () => {
  expect(dayInStockholm(new Date('2026-06-30T22:30:00Z'))).toBe('2026-07-01')
})

test('a moment is told by the day and the time in Stockholm', () => {
  expect(momentInStockholm(new Date('2026-11-24T23:05:09Z'))).toBe('2026-11-25 00:05:09')
  expect(momentInStockholm(new Date('2026-07-01T21:59:59Z'))).toBe('2026-07-01 23:59:59')
})

const days = (month: string, from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => `2025-${month}-${String(from + at).padStart(2, '0')}`)

test.each([
  ['Europe/Stockholm', [...days('03', 28, 31), ...days('10', 24, 28)]],
  // The clocks of Beirut move at midnight.
  ['Asia/Beirut', [...days('03', 28, 31), ...days('10', 24, 28)]],
  ['America/New_York', [...days('03', 7, 10), ...days('10', 31, 31), ...days('11', 1, 3)]],
] as const)('every hour of the days around a change of the clocks in %s is read back as it was', (zone, around) => {
  const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' })
  const hours = Array.from({ length: 24 }, (_, hour) => `${String(hour).padStart(2, '0')}:30`)
  const moved = around.flatMap(day =>
    hours.filter(
      time => clock.format(new Date(instantInZone(zone, day as IsoDate, time as IsoTime))) !== `${day} ${time}`,
    ),
  )
  // Only the hour that the spring skips is another.
  expect(moved).toHaveLength(1)
})
