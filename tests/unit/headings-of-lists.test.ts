import { expect, test } from 'vitest'
import { fittingColumns, hasTwoLines, twoLineColumns } from '../../src-renderer/list/grid/fitting-columns'
import { coming, dayHeadings, headingsOf } from '../../src-renderer/list/grid/headings'
import { type Heading, lineMap } from '../../src-renderer/list/grid/line-map'
import { scrollTopFor } from '../../src-renderer/list/grid/slot-map'
import { movedInSight, turnedBy } from '../../src-renderer/list/grid/stops'
import { dayDetail, dayName } from '../../src-renderer/list/grid/when-words'
import { wordsIn } from '../../src-renderer/text/words'
import { partnerMarks } from '../../src-shared/names/partner-mark'
import { shortNames } from '../../src-shared/names/short-names'

const today = '2026-11-26'
const sv = await wordsIn('sv')
const heights = { row: 36, heading: 28 }
const days = [
  { key: '2026-12-04', label: null, count: 2, offset: 0 },
  { key: '2026-11-27', label: null, count: 1, offset: 2 },
  { key: '2026-11-26', label: null, count: 3, offset: 3 },
  { key: '2026-11-25', label: null, count: 2, offset: 6 },
]
const log = (...turned: string[]): readonly Heading[] => dayHeadings(days, today, true, new Set(turned))
const linesOf = (headings: readonly Heading[], total = 8) => {
  const map = lineMap(total, headings)
  return Array.from({ length: map.lines }, (_, line) => {
    const at = map.at(line)
    return 'row' in at ? at.row : at.heading.key
  })
}

test('the log begins with today, and the days to come are one folded line above it', () => {
  expect(linesOf(log())).toEqual([coming, '2026-11-26', 3, 4, 5, '2026-11-25', 6, 7])
})

test('unfolded, the days to come have a heading each below their common one', () => {
  expect(linesOf(log(coming))).toEqual([
    coming,
    '2026-12-04',
    0,
    1,
    '2026-11-27',
    2,
    '2026-11-26',
    3,
    4,
    5,
    '2026-11-25',
    6,
    7,
  ])
})

test('a log with nothing but days to come, or with the earliest first, folds nothing', () => {
  expect(dayHeadings(days.slice(0, 2), today, true, new Set()).some(({ isFolded }) => isFolded)).toBe(false)
  const earliestFirst = [...days].reverse().map((day, place) => ({ ...day, offset: [0, 2, 5, 6][place] ?? 0 }))
  expect(linesOf(dayHeadings(earliestFirst, today, false, new Set()))).toHaveLength(12)
})

test('closed commitments are folded below the others, but not when they are all there is', () => {
  const open = { key: 'later', label: null, count: 1, offset: 0 }
  const closed = { key: 'closed', label: null, count: 5, offset: 1 }
  expect(linesOf(headingsOf([open, closed], new Set()), 6)).toEqual(['later', 0, 'closed'])
  expect(linesOf(headingsOf([{ ...closed, offset: 0 }], new Set()), 5)).toHaveLength(6)
})

test('every row has a line of its own or that of its folded group, and every line has its height', () => {
  for (const turned of [[], [coming], ['2026-11-25'], [coming, '2026-11-27', '2026-11-26']]) {
    const map = lineMap(8, log(...turned))
    let top = 0
    for (let line = 0; line < map.lines; line += 1) {
      expect(map.topOf(line, heights)).toBe(top)
      expect(map.isHeading(line)).toBe('heading' in map.at(line))
      top += map.isHeading(line) ? heights.heading : heights.row
    }
    for (let row = 0; row < 8; row += 1) {
      const at = map.at(map.lineOf(row))
      if (map.isFolded(row)) expect('heading' in at && at.heading.isFolded).toBe(true)
      else expect(at).toEqual({ row })
    }
  }
})

test('the arrow keys stop at every row in sight and once at a folded group', () => {
  const map = lineMap(8, log('2026-11-26'))
  const bounds = { columns: 3, page: 5 }
  const walk = (key: string, from: number | null, steps: number) => {
    let cell = { row: from, column: null as number | null }
    return Array.from({ length: steps }, () => {
      cell = movedInSight(key, cell, map, bounds) ?? cell
      return cell.row
    })
  }
  expect(map.stops).toBe(4)
  expect(walk('ArrowDown', null, 1)).toEqual([6])
  expect(walk('ArrowDown', 0, 4)).toEqual([3, 6, 7, 7])
  expect(walk('ArrowUp', 7, 4)).toEqual([6, 3, 0, -1])
  expect(walk('End', 0, 1)).toEqual([7])
})

test('the left arrow folds the group of a row and the right arrow unfolds it', () => {
  const open = lineMap(8, log(coming))
  expect(turnedBy('ArrowLeft', { row: 4, column: null }, open)).toEqual({ group: '2026-11-26', row: 3 })
  expect(turnedBy('ArrowRight', { row: 4, column: null }, open)).toBeUndefined()
  expect(turnedBy('ArrowLeft', { row: 4, column: 1 }, open)).toBeUndefined()
  const folded = lineMap(8, log(coming, '2026-11-27'))
  expect(turnedBy('ArrowRight', { row: 2, column: null }, folded)).toEqual({ group: '2026-11-27', row: 2 })
  expect(turnedBy('ArrowLeft', { row: 2, column: null }, folded)).toEqual({ group: coming, row: 0 })
  expect(turnedBy('ArrowLeft', { row: 1, column: null }, lineMap(8, []))).toBeUndefined()
})

test('a row is scrolled out from under the heading that stays at the top', () => {
  const map = lineMap(8, log(coming))
  const topOf = (line: number) => map.topOf(line, heights)
  const seen = { height: 100, total: map.lines, rowHeight: 36, topOf, covered: 28 }
  const line = map.lineOf(3)
  expect(scrollTopFor(line, { ...seen, scrollTop: topOf(line) - 10 })).toBe(topOf(line) - 28)
  expect(scrollTopFor(line, { ...seen, scrollTop: topOf(line) - 40 })).toBeUndefined()
})

test('a day is named by how near it is, with its week on Mondays and its year when it is another', () => {
  expect(dayName('2026-11-26', today, sv)).toBe('I dag')
  expect(dayName('2026-11-25', today, sv)).toBe('I går')
  expect(dayName('2026-11-24', today, sv)).toBe('tisdag')
  expect(dayDetail('2026-11-26', today, sv)).toBe('torsdag 26 november · v. 48')
  expect(dayDetail('2026-11-24', today, sv)).toBe('24 november')
  expect(dayDetail('2026-11-23', today, sv)).toBe('23 november · v. 48')
  expect(dayDetail('2025-11-25', today, sv)).toBe('25 november 2025')
})

test('the headline has 420 pixels in a log of 1 048, and the issues give way before it does', () => {
  const inLog = (width: number) => fittingColumns('interactions', { width, isByDay: true, hasPane: false })
  expect(inLog(1_004)).toEqual([
    'startsOn',
    'kind',
    'headline',
    'participants',
    'issues',
    'confidentiality',
    'partners',
  ])
  expect(inLog(900)).toEqual(['startsOn', 'kind', 'headline', 'participants', 'confidentiality', 'partners'])
  expect(hasTwoLines('interactions', 644)).toBe(true)
  expect(hasTwoLines('interactions', 0)).toBe(false)
  expect(hasTwoLines('people', 644)).toBe(false)
})

test('beside the reading pane a list shows as many columns as there is room for', () => {
  const people = (hasPane: boolean) => fittingColumns('people', { width: 600, isByDay: false, hasPane })
  expect(people(true)).toEqual(['name', 'role', 'organisation', 'category'])
  expect(people(false)).toHaveLength(7)
})

test('a row of two lines shows the columns that the user has left', () => {
  expect(twoLineColumns('interactions', ['headline', 'status', 'startsOn'])).toEqual(['startsOn', 'headline'])
  expect(twoLineColumns('interactions', ['durationMinutes'])).toContain('headline')
})

test('names beside each other are family names, with an initial where two share one', () => {
  expect(shortNames(['Göte Mallberg', 'Åsa Öberg-Test'])).toEqual(['Mallberg', 'Öberg-Test'])
  expect(shortNames(['Göte Mallberg', 'Alva Mallberg', 'Per Ek (S)'])).toEqual(['G Mallberg', 'A Mallberg', 'Ek'])
  expect(shortNames(['Per Ek', 'Åsa Berg'], new Set(['Ek']))).toEqual(['P Ek', 'Berg'])
  expect(shortNames([])).toEqual([])
})

test('the marks of partners are short, telling, and different from each other', () => {
  const names = [
    ...['Västerbotten', 'Norrbotten', 'Jämtland Härjedalen', 'Västernorrland', 'Umeå kommun', 'Umeå universitet'],
    ...['Luleå kommun', 'Luleå tekniska universitet', 'Länsstyrelsen'],
  ]
  const marks = [...partnerMarks(names.map((shortName, place) => ({ id: `p${place}`, shortName }))).values()]
  expect(marks.slice(0, 5)).toEqual(['VB', 'NB', 'JH', 'VN', 'UM'])
  expect(new Set(marks).size).toBe(names.length)
  expect(marks.every(mark => /^\p{Lu}{2,3}$/u.test(mark))).toBe(true)
})
