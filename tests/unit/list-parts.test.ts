import { expect, test } from 'vitest'
import {
  allTicked,
  isTicked,
  nothingTicked,
  targetOf,
  tickedOf,
  toggled,
  withTicked,
} from '../../src-renderer/list/edit/selection'
import { conditionOf, draftOfFilter, filterOf, readDay } from '../../src-renderer/list/filter/draft-filter'
import { mayBeNew } from '../../src-renderer/list/filter/may-be-new'
import { movedBy } from '../../src-renderer/list/grid/active-cell'
import { lineMap } from '../../src-renderer/list/grid/line-map'
import { everything, type ListQuery } from '../../src-shared/lists/list-filter'
import { shippedViews } from '../../src-shared/lists/shipped-views'

const today = '2026-11-22'
const groups = [
  { key: 'a', label: null, count: 2, offset: 0, isFolded: false },
  { key: 'b', label: null, count: 1, offset: 2, isFolded: false },
  { key: null, label: null, count: 3, offset: 3, isFolded: false },
]

test('each row and each group heading has its own line, and a row is found by its line', () => {
  const map = lineMap(6, groups)
  expect(map.lines).toBe(9)
  const lines = Array.from({ length: 9 }, (_, line) => map.at(line))
  expect(lines.map(line => ('row' in line ? line.row : 'heading'))).toEqual([
    'heading',
    0,
    1,
    'heading',
    2,
    'heading',
    3,
    4,
    5,
  ])
  for (let row = 0; row < 6; row += 1) expect(map.at(map.lineOf(row))).toEqual({ row })
  expect(lineMap(3, []).at(2)).toEqual({ row: 2 })
})

test('a selection of all hits but some is sent as the query with its exceptions, not as rows', () => {
  const query: ListQuery = { list: 'people', filter: everything, sort: [], groupBy: null, me: null }
  const but = toggled(allTicked, 'p1')
  expect(tickedOf(but, 20_000)).toBe(19_999)
  expect(isTicked(but, 'p1')).toBe(false)
  expect(targetOf(but, query)).toEqual({ query, except: ['p1'] })
  expect(withTicked(but, ['p1'])).toEqual(allTicked)
  expect(targetOf(toggled(withTicked(nothingTicked, ['p1', 'p2']), 'p1'), query)).toEqual({
    list: 'people',
    ids: ['p2'],
  })
})

test('a typed text is offered as a new record only if it can be a name', () => {
  expect(mayBeNew('interactions', 'Volvo')).toBe(true)
  expect(mayBeNew('interactions', 'mallberg studieresa')).toBe(false)
  expect(mayBeNew('people', 'Åsa Avgången')).toBe(true)
  expect(mayBeNew('people', 'asa@norr.se')).toBe(false)
  expect(mayBeNew('people', 'ledamot i trafikutskottet från norr')).toBe(false)
  expect(mayBeNew('organisations', 'Trafikverket region nord 2')).toBe(true)
  expect(mayBeNew('issues', '')).toBe(false)
})

test('a shipped view is unchanged when opened and read back in the filter builder', () => {
  const unit = { day: 'dagar', week: 'veckor', month: 'mån', year: 'år' }
  for (const { definition } of shippedViews) {
    if (!definition) continue
    const draft = draftOfFilter(definition.filter, ({ ago, unit: of }) => `${ago} ${unit[of]} sedan`)
    expect(filterOf(draft, today)).toEqual(definition.filter)
  }
})

test('a day in a filter is a date or a time ago', () => {
  expect(readDay('6 mån sedan', today)).toEqual({ ago: 6, unit: 'month' })
  expect(readDay('2 years ago', today)).toEqual({ ago: 2, unit: 'year' })
  expect(readDay('2026-05-22', today)).toBe('2026-05-22')
  expect(readDay('idag', today)).toBe(today)
  expect(['6 mån', '90 d', '3 v.'].map(text => readDay(text, today))).toEqual([
    { ago: 6, unit: 'month' },
    { ago: 90, unit: 'day' },
    { ago: 3, unit: 'week' },
  ])
  expect(readDay('aldrig', today)).toBeUndefined()
})

test('a day in a filter may begin as a time ago does: 3 dec and 3 mars are days', () => {
  expect(['3 dec', '3 mars', '22 maj 2025'].map(text => readDay(text, today))).toEqual([
    '2026-12-03',
    '2027-03-03',
    '2025-05-22',
  ])
})

test('a row of the filter without a value makes no condition', () => {
  const row = { key: 1, field: 'startsOn', text: '', to: '', chosen: [] }
  expect(conditionOf({ ...row, operator: 'before' }, today)).toBeUndefined()
  expect(conditionOf({ ...row, operator: 'equals' }, today)).toBeUndefined()
  expect(conditionOf({ ...row, operator: 'has-any' }, today)).toBeUndefined()
  expect(conditionOf({ ...row, operator: 'is-empty' }, today)).toEqual({ field: 'startsOn', operator: 'is-empty' })
})

test('the arrow keys move between rows, header and cells, and never out of the list', () => {
  const bounds = { total: 10, columns: 3, page: 5 }
  expect(movedBy('ArrowDown', { row: null, column: null }, bounds)).toEqual({ row: 0, column: null })
  expect(movedBy('End', { row: 2, column: 1 }, bounds)).toEqual({ row: 9, column: 1 })
  expect(movedBy('PageDown', { row: 7, column: null }, bounds)).toEqual({ row: 9, column: null })
  expect(movedBy('ArrowUp', { row: 0, column: null }, bounds)).toEqual({ row: -1, column: 0 })
  expect(movedBy('ArrowUp', { row: -1, column: 2 }, bounds)).toEqual({ row: -1, column: 2 })
  expect(movedBy('ArrowRight', { row: 1, column: 2 }, bounds)).toEqual({ row: 1, column: 2 })
  expect(movedBy('ArrowLeft', { row: 1, column: 0 }, bounds)).toEqual({ row: 1, column: null })
  expect(movedBy('q', { row: 1, column: 0 }, bounds)).toBeUndefined()
})
