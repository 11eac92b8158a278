import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { isMonthFirst, readDayCell, readDayColumn } from '../../../../office/imports/mapping/cells/day-column'
import type { Cell } from '../../../../office/imports/reading/read-table'
import { dayAfter } from '../../../../src-shared/days/working-days'

const rules = { order: 'day-first', count: '1900', near: '2025-10-01' } as const
const column = { order: 'day-first', count: '1900', sheet: null, today: '2026-11-29' } as const
const read = (cell: Cell) => {
  const { on, time, week, problems } = readDayCell(cell, rules)
  return { on, time, week, said: problems.map(({ code, proposed }) => (proposed ? `${code} ${proposed}` : code)) }
}
const sure = (on: string, time: string | null = null) => ({ on, time, week: null, said: [] })

test.each<[Cell, string]>([
  ['2025-10-02', '2025-10-02'],
  ['7/10 2025', '2025-10-07'],
  ['20251009', '2025-10-09'],
  [20_251_009, '2025-10-09'],
  ['14 oktober 2025', '2025-10-14'],
  ['11.11.2025', '2025-11-11'],
  ['45961', '2025-10-31'],
  [45_961, '2025-10-31'],
  [{ date: '2025-10-31' }, '2025-10-31'],
  [{ date: '2025-10-31T00:00:00' }, '2025-10-31'],
  ['tors 2/10 2025', '2025-10-02'],
])('the cell %j is the day %s', (cell, on) => {
  expect(read(cell)).toEqual(sure(on))
})

test.each<[Cell, string, string]>([
  ['2025-10-02 09:15', '2025-10-02', '09:15'],
  ['7/10 2025 kl. 13', '2025-10-07', '13:00'],
  ['2025-10-02T09:15:00', '2025-10-02', '09:15'],
  ['Oct 7, 2025 2:30 PM', '2025-10-07', '14:30'],
  [45_961.375, '2025-10-31', '09:00'],
  ['45961,375', '2025-10-31', '09:00'],
  [{ date: '2025-10-31T09:00:00' }, '2025-10-31', '09:00'],
])('the cell %j is the day %s at %s', (cell, on, time) => {
  expect(read(cell)).toEqual(sure(on, time))
})

test.each<[Cell, string, string[]]>([
  ['25-12-03', '2025-12-03', ['two-digit-year 2025-12-03']],
  ['251203', '2025-12-03', ['two-digit-year 2025-12-03']],
  ['3/12 -25', '2025-12-03', ['two-digit-year 2025-12-03']],
  ['3 dec -25 9.15', '2025-12-03', ['two-digit-year 2025-12-03']],
  ['2/10', '2025-10-02', ['year-guessed 2025-10-02']],
  ['tis 1/10', '2024-10-01', ['year-guessed 2024-10-01']],
  ['fre 2025-10-02', '2025-10-02', ['wrong-weekday 2025-10-02']],
  ['10/14/2025', '2025-10-14', ['month-first 2025-10-14']],
  ['7-8/10 2025', '2025-10-07', ['several-days 2025-10-07']],
  ['7–8 oktober 2025', '2025-10-07', ['several-days 2025-10-07']],
  ['7 och 8 oktober 2025', '2025-10-07', ['several-days 2025-10-07']],
  ['2025-10-07 – 2025-10-08', '2025-10-07', ['several-days 2025-10-07']],
  ['30/9-1/10 2025', '2025-09-30', ['several-days 2025-09-30']],
  ['7/10-8/10', '2025-10-07', ['year-guessed 2025-10-07', 'several-days 2025-10-07']],
  ['2025-10-02 (prel.)', '2025-10-02', ['trailing-text 2025-10-02']],
  ['ca 2025-10-02', '2025-10-02', ['trailing-text 2025-10-02']],
])('the cell %j is read as %s, which is asked about', (cell, on, said) => {
  expect(read(cell)).toMatchObject({ on, said })
})

test('a week is no day, and its Monday is only proposed', () => {
  expect(read('v. 43 2025')).toEqual({ on: null, time: null, week: '2025-W43', said: ['week-without-day 2025-10-20'] })
  expect(read('vecka 1')).toMatchObject({
    on: null,
    week: '2026-W01',
    said: ['week-without-day 2025-12-29', 'year-guessed 2025-12-29'],
  })
  expect(read('v. 43 tis 2025')).toMatchObject({ on: null, said: ['no-such-day'] })
  expect(read('tis v. 43 2025')).toEqual(sure('2025-10-21'))
})

test('a month is no day, and its first day is only proposed', () => {
  expect(read('oktober 2025')).toMatchObject({ on: null, said: ['month-without-day 2025-10-01'] })
  expect(read('2025-10')).toMatchObject({ on: null, said: ['month-without-day 2025-10-01'] })
})

test.each<[Cell, string]>([
  ['2025-11-31', 'no-such-day'],
  ['31/11 2025', 'no-such-day'],
  ['2025-02-29', 'no-such-day'],
  ['30/2 2025', 'no-such-day'],
  ['2025-13-01', 'no-such-day'],
  ['v. 53 2025', 'no-such-day'],
  ['igår', 'no-such-day'],
  ['fre', 'no-such-day'],
  ['hösten 2025', 'no-such-day'],
  ['Q4 2025', 'no-such-day'],
  ['1025-10-02', 'no-such-day'],
  [43, 'no-such-day'],
  [7.1, 'no-such-day'],
  [{ date: '1025-10-02' }, 'no-such-day'],
  [{ date: '09:00:00' }, 'no-such-day'],
  [true, 'no-such-day'],
  ['', 'no-day'],
  [null, 'no-day'],
  ['   ', 'no-day'],
  [{ error: '#VÄRDEFEL!' }, 'error-cell'],
])('the cell %j has no day: %s', (cell, code) => {
  expect(read(cell)).toEqual({ on: null, time: null, week: null, said: [code] })
})

test('a day counted from 1904 is four years later', () => {
  expect(readDayCell(44_499, { ...rules, count: '1904' }).on).toBe('2025-10-31')
})

test('a column with the month first is read so when the map says it, and is found by a day over twelve', () => {
  expect(readDayCell('10/7/2025', { ...rules, order: 'month-first' })).toMatchObject({ on: '2025-10-07', problems: [] })
  expect(readDayCell('10/7/2025 2:30 PM', { ...rules, order: 'month-first' })).toMatchObject({
    time: '14:30',
    problems: [],
  })
  expect(isMonthFirst(['10/7/2025', '10/14/2025'], column)).toBe(true)
  expect(isMonthFirst(['10/7/2025', '10/14/2025', '14/10/2025'], column)).toBe(false)
  expect(isMonthFirst(['10/7/2025'], column)).toBe(false)
})

const onDays = (cells: readonly Cell[], more: Partial<Parameters<typeof readDayColumn>[1]> = {}) =>
  readDayColumn(cells, { ...column, ...more }).map(({ on }) => on)

test('a day without a year follows the day before it, over New Year too', () => {
  const cells = ['2024-12-10', '18/12', '7/1', '', '14 feb', '2025-03-01', '3/3']
  expect(onDays(cells)).toEqual([
    '2024-12-10',
    '2024-12-18',
    '2025-01-07',
    null,
    '2025-02-14',
    '2025-03-01',
    '2025-03-03',
  ])
  const problems = readDayColumn(cells, column)[2]?.problems
  expect(problems).toEqual([{ code: 'year-guessed', field: 'startsOn', said: '7/1', proposed: '2025-01-07' }])
})

test('days without a year before the first one with a year are read backwards from it', () => {
  expect(onDays(['10/12', '18/12', '2025-01-07'])).toEqual(['2024-12-10', '2024-12-18', '2025-01-07'])
})

test('where no cell has a year, the name of the sheet decides, and otherwise the days are the latest past ones', () => {
  expect(onDays(['10/1', '18/12'], { sheet: 'Möten 2023' })).toEqual(['2023-01-10', '2023-12-18'])
  expect(onDays(['18/12', '10/1', '20/3'])).toEqual(['2025-12-18', '2026-01-10', '2026-03-20'])
  expect(onDays(['20/11'])).toEqual(['2026-11-20'])
})

const days = fc
  .date({ min: new Date('1951-01-01T12:00Z'), max: new Date('2118-12-31T12:00Z'), noInvalidDate: true })
  .map(date => date.toISOString().slice(0, 10))

test.prop([days, fc.array(fc.integer({ min: 0, max: 150 }), { minLength: 1, maxLength: 30 })])(
  'a list in order of days keeps them, if only its first day has a year',
  (first, steps) => {
    const list = steps.reduce<string[]>(
      (all, step) => {
        all.push(dayAfter(all.at(-1) ?? first, step))
        return all
      },
      [first],
    )
    fc.pre(list.every(day => day.slice(5) !== '02-29'))
    const cells = list.map((day, at) => (at === 0 ? day : `${Number(day.slice(8))}/${Number(day.slice(5, 7))}`))
    expect(onDays(cells)).toEqual(list)
  },
)

test.prop([
  fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.double(), fc.stringMatching(/^[\d/ .:v-]{1,16}$/)),
])('no cell breaks the reading, and a cell without a day says why', cell => {
  const { on, problems } = readDayCell(cell, rules)
  expect(on !== null || problems.length > 0).toBe(true)
})
