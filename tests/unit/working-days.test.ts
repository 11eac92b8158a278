import { expect, test } from 'vitest'
import {
  addWorkingDays,
  dayAfter,
  daysBetween,
  easterSunday,
  isHoliday,
  isWorkingDay,
  statutoryLastDay,
  workingDaysBetween,
} from '../../src-shared/days/working-days'
import { referralDeadlines } from '../../src-shared/log/referral'

test.each([
  [2024, '2024-03-31'],
  [2025, '2025-04-20'],
  [2026, '2026-04-05'],
  [2027, '2027-03-28'],
  [2038, '2038-04-25'],
  [2285, '2285-03-22'],
])('Easter %i is on %s', (year, day) => {
  expect(easterSunday(year)).toBe(day)
})

test('the year 2026 has exactly these holidays on weekdays', () => {
  const days = Array.from({ length: 365 }, (_, index) => dayAfter('2026-01-01', index))
  const weekdaysOff = days.filter(day => isHoliday(day) && ![0, 6].includes(new Date(day).getUTCDay()))
  expect(weekdaysOff).toEqual([
    '2026-01-01',
    '2026-01-06',
    '2026-04-03',
    '2026-04-06',
    '2026-05-01',
    '2026-05-14',
    '2026-06-19',
    '2026-12-24',
    '2026-12-25',
    '2026-12-31',
  ])
  expect(days.filter(isWorkingDay)).toHaveLength(251)
})

test.each(['2026-06-20', '2026-10-31', '2027-06-26', '2027-11-06', '2028-06-24', '2028-11-04'])(
  'Midsummer and All Saints’ Day move with their Saturday: %s',
  day => {
    expect(isHoliday(day)).toBe(true)
  },
)

test('working days are counted past Christmas, New Year and Epiphany', () => {
  for (const day of ['2026-12-24', '2026-12-25', '2026-12-26', '2026-12-31', '2027-01-01', '2027-01-06'])
    expect(isWorkingDay(day)).toBe(false)
  expect(addWorkingDays('2026-12-23', 1)).toBe('2026-12-28')
  expect(addWorkingDays('2027-01-07', -1)).toBe('2027-01-05')
  expect(addWorkingDays('2026-11-22', 0)).toBe('2026-11-22')
  expect(workingDaysBetween('2026-11-22', '2027-01-15')).toBe(35)
  expect(workingDaysBetween('2027-01-15', '2026-11-22')).toBe(-35)
  expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2)
})

test('adding and subtracting the same working days returns to the same day', () => {
  for (let index = 0; index < 400; index += 1) {
    const day = dayAfter('2026-01-01', index)
    if (!isWorkingDay(day)) continue
    expect(addWorkingDays(addWorkingDays(day, 23), -23)).toBe(day)
    expect(workingDaysBetween(day, addWorkingDays(day, 23))).toBe(23)
  }
})

test.each([
  ['2027-01-15', '2027-01-15'],
  ['2026-12-24', '2026-12-28'],
  ['2026-12-31', '2027-01-04'],
  ['2026-06-19', '2026-06-22'],
  ['2026-04-03', '2026-04-07'],
])('a statutory last day on %s ends on %s', (day, ends) => {
  expect(statutoryLastDay(day)).toBe(ends)
})

test('a referral to 15 January is sent on the 8th, prepared on 11 December, and its draft is late', () => {
  const deadlines = referralDeadlines('2027-01-15', '2026-11-22')
  expect(deadlines).toEqual({
    lastDay: '2027-01-15',
    dispatchBy: { on: '2027-01-08', isPassed: false, isWorkingDay: true },
    politicalPreparationBy: { on: '2026-12-11', isPassed: false, isWorkingDay: true },
    draftBy: { on: '2026-11-13', isPassed: true, isWorkingDay: true },
    reminders: [
      { daysBefore: 14, on: '2027-01-01', isPassed: false, isWorkingDay: false },
      { daysBefore: 7, on: '2027-01-08', isPassed: false, isWorkingDay: true },
    ],
    calendarDaysLeft: 54,
    workingDaysLeft: 35,
  })
})
