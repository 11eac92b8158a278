import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { type FlowBlock, plannedPages } from '../../../src-shared/paper/flow-plan'

const block = (heights: readonly number[], more: Partial<FlowBlock> = {}): FlowBlock => ({
  gap: 0,
  startsPage: false,
  keepsNext: false,
  head: 0,
  resumed: 0,
  least: 1,
  units: heights.map(height => ({ height, keepsNext: false })),
  ...more,
})
const heading = block([10], { keepsNext: true })
const pagesOf = (blocks: readonly FlowBlock[], room = 100) =>
  plannedPages(blocks, () => room).map(page => page.map(({ block: index, from, to }) => `${index}:${from}-${to}`))

test('blocks that fit stand on one page', () => {
  expect(pagesOf([block([40]), block([60])])).toEqual([['0:0-1', '1:0-1']])
})

test('the space above a block counts, but not at the head of a page', () => {
  const spaced = block([50], { gap: 9 })
  expect(pagesOf([spaced, spaced])).toEqual([['0:0-1'], ['1:0-1']])
  expect(pagesOf([block([100], { gap: 9 })])).toEqual([['0:0-1']])
})

test('a heading goes to the next page with what it is the heading of', () => {
  expect(pagesOf([block([85]), heading, block([20])])).toEqual([['0:0-1'], ['1:0-1', '2:0-1']])
})

test('two headings in a row stay together with what follows', () => {
  expect(pagesOf([block([75]), heading, heading, block([20])])).toEqual([['0:0-1'], ['1:0-1', '2:0-1', '3:0-1']])
})

test('a part that starts a page does so however much room is left', () => {
  expect(pagesOf([block([10]), block([10], { startsPage: true })])).toEqual([['0:0-1'], ['1:0-1']])
})

test('a table is divided between its rows, and its head counts on every page', () => {
  const table = block([30, 30, 30, 30], { head: 20, least: 2 })
  expect(pagesOf([table])).toEqual([['0:0-2'], ['0:2-4']])
})

test('a table of three rows is not divided where two must stand together', () => {
  expect(pagesOf([block([50]), block([20, 20, 20], { least: 2 })])).toEqual([['0:0-1'], ['1:0-3']])
})

test('the heading of a group of rows is not the last row of a page', () => {
  const table = block([30, 30, 30, 30, 30], { least: 1 })
  const units = table.units.map((unit, index) => ({ ...unit, keepsNext: index === 2 }))
  expect(pagesOf([{ ...table, units }])).toEqual([['0:0-2'], ['0:2-5']])
})

test('the line that names a part again takes its room where the part goes on', () => {
  expect(pagesOf([block([60]), block([50, 45], { resumed: 20 })])).toEqual([['0:0-1'], ['1:0-1'], ['1:1-2']])
})

test('what is longer than a page stands alone on one', () => {
  expect(pagesOf([block([10]), block([300]), block([10])])).toEqual([['0:0-1'], ['1:0-1'], ['2:0-1']])
})

const anyBlock = fc.record({
  gap: fc.integer({ min: 0, max: 20 }),
  startsPage: fc.boolean(),
  keepsNext: fc.boolean(),
  head: fc.integer({ min: 0, max: 20 }),
  resumed: fc.integer({ min: 0, max: 10 }),
  least: fc.integer({ min: 1, max: 2 }),
  units: fc.array(fc.record({ height: fc.integer({ min: 1, max: 60 }), keepsNext: fc.constant(false) }), {
    minLength: 1,
    maxLength: 12,
  }),
})

test.prop([fc.array(anyBlock, { maxLength: 20 })])('every unit stands once, in order', blocks => {
  const placed = plannedPages(blocks, () => 100).flatMap(page =>
    page.flatMap(({ block: index, from, to }) => Array.from({ length: to - from }, (_, at) => `${index}:${from + at}`)),
  )
  expect(placed).toEqual(blocks.flatMap(({ units }, index) => units.map((_, unit) => `${index}:${unit}`)))
})

test.prop([fc.array(anyBlock, { maxLength: 20 })])('no page holds more than it has room for', blocks => {
  for (const page of plannedPages(blocks, () => 100)) {
    const heights = page.map(({ block: index, from, to }, place) => {
      const { gap, head, resumed, units } = blocks[index] as FlowBlock
      const above = place === 0 ? resumed : from === 0 ? gap : 0
      return units.slice(from, to).reduce((sum, { height }) => sum + height, above + head)
    })
    const all = heights.reduce((sum, height) => sum + height, 0)
    const isOneUnit = page.length === 1 && page.every(({ from, to }) => to - from === 1)
    if (!isOneUnit) expect(all).toBeLessThanOrEqual(100)
  }
})

test.prop([fc.array(anyBlock, { maxLength: 20 })])(
  'a page ends with a heading only if nothing but headings had room',
  blocks => {
    const pages = plannedPages(blocks, () => 100)
    for (const [index, page] of pages.entries()) {
      const last = page.at(-1)
      const ending = blocks[last?.block ?? -1]
      const isAtForcedEnd = blocks[pages[index + 1]?.[0]?.block ?? -1]?.startsPage ?? true
      if (!last || !ending?.keepsNext || last.to < ending.units.length || isAtForcedEnd) continue
      const mayEnd = page.flatMap(({ block: at, from, to }) => {
        const { units, least, keepsNext } = blocks[at] as FlowBlock
        return Array.from({ length: to - from }, (_, step) => from + step + 1).filter(end =>
          end === units.length ? !keepsNext : end >= least && units.length - end >= least,
        )
      })
      expect(mayEnd).toEqual([])
    }
  },
)
