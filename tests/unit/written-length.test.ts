import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { readSerial, serialOf, timeOfFraction } from '../../src-shared/days/excel-day'
import { readMinutes } from '../../src-shared/days/written-length'

test.each([
  ['1,0', 60],
  ['0,25', 15],
  ['1.25', 75],
  ['0,33', 20],
  ['8', 480],
  ['1½', 90],
  ['45 min', 45],
  ['1 h', 60],
  ['1:30', 90],
  ['1 h 15', 75],
])('“%s” in a column of hours is %i minutes', (text, minutes) => {
  expect(readMinutes(text, 'hours')).toBe(minutes)
})

test.each(['RV', '', '½½', '1:75', '200', '-1', '1e3', '1,5 dagar'])('“%s” is no length in hours', text => {
  expect(readMinutes(text, 'hours')).toBeUndefined()
})

test.prop([fc.integer({ min: 0, max: 4 * 100 })])(
  'every number of quarters of an hour is read as written',
  quarters => {
    const written = String(quarters / 4).replace('.', ',')
    expect([readMinutes(written, 'hours'), readMinutes(`${quarters * 15} min`, 'hours')]).toEqual([
      quarters * 15,
      quarters * 15,
    ])
  },
)

test('the number 45961 is 31 October 2025, and four years and a day less in a workbook that counts from 1904', () => {
  expect(readSerial(45_961, '1900')).toEqual({ on: '2025-10-31', time: null })
  expect(readSerial(44_499, '1904')).toEqual({ on: '2025-10-31', time: null })
  expect(readSerial(45_961.375, '1900')).toEqual({ on: '2025-10-31', time: '09:00' })
})

test.each([43, 2025, 0, -5, 99_999, Number.NaN, 20_251_009])('the number %d is no day', number => {
  expect(readSerial(number, '1900')).toBeUndefined()
})

const days = fc
  .date({ min: new Date('1950-01-02T12:00Z'), max: new Date('2119-12-30T12:00Z'), noInvalidDate: true })
  .map(date => date.toISOString().slice(0, 10))

test.prop([days, fc.integer({ min: 1, max: 24 * 60 - 1 }), fc.constantFrom('1900' as const, '1904' as const)])(
  'every day and time kept as a number is read as that day and time',
  (day, minutes, count) => {
    expect(readSerial(serialOf(day, count), count)).toEqual({ on: day, time: null })
    const time = timeOfFraction(minutes / (24 * 60))
    expect(Number(time.slice(0, 2)) * 60 + Number(time.slice(3))).toBe(minutes)
    expect(readSerial(serialOf(day, count) + minutes / (24 * 60), count)).toEqual({ on: day, time })
  },
)
