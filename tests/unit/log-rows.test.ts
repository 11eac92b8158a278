import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { mostSlots, pixelsOf, scrollTopFor, shiftAt } from '../../src-renderer/list/grid/slot-map'
import { pagesAround, pagesBeside } from '../../src-renderer/list/list-questions'
import { quartersToChoose } from '../../src-renderer/pages/reports/quarters'
import { quarterCode } from '../../src-shared/days/quarter'

const rowHeight = pixelsOf.usual
const height = 20 * rowHeight

test.prop([
  fc.integer({ min: 1, max: 1_000_000 }),
  fc.float({ min: 0, max: 1, noNaN: true }),
  fc.float({ min: 0, max: 1, noNaN: true }),
])('every row of a log of up to a million can be scrolled into view', (total, from, to) => {
  const scrollable = Math.max(0, Math.min(total, mostSlots) * rowHeight - height)
  const row = Math.floor(to * (total - 1))
  const top =
    scrollTopFor(row, { scrollTop: Math.floor(from * scrollable), height, total, rowHeight }) ??
    Math.floor(from * scrollable)
  const scrollTop = Math.min(top, scrollable)
  const first = Math.floor(scrollTop / rowHeight) + shiftAt({ scrollTop, height, total, rowHeight })
  expect(row).toBeGreaterThanOrEqual(first - 1)
  expect(row).toBeLessThanOrEqual(first + 20)
})

test('a log that fits its slots is not shifted', () => {
  expect(shiftAt({ scrollTop: 5_000, height, total: 100_000, rowHeight })).toBe(0)
})

test('only the pages in view or close to it are read', () => {
  expect(pagesAround(0, 20, 100_000)).toEqual([0])
  expect(pagesAround(90, 110, 100_000)).toEqual([0, 1])
  expect(pagesAround(50_000, 50_020, 100_000)).toEqual([499, 500])
  expect(pagesAround(0, 20, 10)).toEqual([0])
})

test('the page before and the page after are read ahead, if they exist', () => {
  expect(pagesBeside([0], 100_000)).toEqual([1])
  expect(pagesBeside([499, 500], 100_000)).toEqual([498, 501])
  expect(pagesBeside([999], 100_000)).toEqual([998])
  expect(pagesBeside([0], 100)).toEqual([])
})

test('the report offers the quarters of the project, latest first', () => {
  const codes = quartersToChoose('2026-11-22').map(quarterCode)
  expect(codes[0]).toBe('2027Q4')
  expect(codes.at(-1)).toBe('2024Q4')
  expect(codes).toHaveLength(13)
  expect(quartersToChoose('2028-05-01').map(quarterCode)[0]).toBe('2028Q2')
})
