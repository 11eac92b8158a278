import { describe, expect, test } from 'vitest'
import { actsOf, decisionOf } from '../../../src-renderer/pages/import/steps/review/row-acts'
import {
  type RowsView,
  rowHeight,
  rowsInView,
  scrollTo,
  topOf,
  wholeHeight,
} from '../../../src-renderer/pages/import/steps/review/row-heights'
import type { ShownRow } from '../../../src-shared/imports/import-plan'

const view = (given: Partial<RowsView> = {}): RowsView => ({
  scrollTop: 0,
  height: 360,
  total: 50_000,
  open: null,
  detailHeight: 0,
  ...given,
})

describe('the rows of a plan in view', () => {
  test('are a few of 50,000, wherever the list is scrolled to', () => {
    for (const scrollTop of [0, 900_000, 50_000 * rowHeight - 360]) {
      const [first, last] = rowsInView(view({ scrollTop }))
      expect(last - first).toBeLessThan(30)
      expect(first * rowHeight).toBeLessThanOrEqual(scrollTop)
      expect((last + 1) * rowHeight).toBeGreaterThanOrEqual(Math.min(scrollTop + 360, 50_000 * rowHeight))
    }
  })

  test('make room for the detail under the active row', () => {
    const opened = view({ open: 4, detailHeight: 200 })
    expect(topOf(4, opened)).toBe(4 * rowHeight)
    expect(topOf(5, opened)).toBe(5 * rowHeight + 200)
    expect(wholeHeight(opened)).toBe(50_000 * rowHeight + 200)
  })

  test('are those below the detail once it is scrolled past', () => {
    const [first] = rowsInView(view({ open: 4, detailHeight: 200, scrollTop: 100 * rowHeight + 200 }))
    expect(first).toBe(94)
  })

  test('are none of a list without rows', () => {
    expect(rowsInView(view({ total: 0 }))).toEqual([0, 0])
  })

  test('scroll only as far as the active row and its detail need', () => {
    expect(scrollTo(3, view())).toBeUndefined()
    expect(scrollTo(20, view())).toBe(21 * rowHeight - 360)
    expect(scrollTo(9, view({ open: 9, detailHeight: 100 }))).toBe(10 * rowHeight + 100 - 360)
    expect(scrollTo(2, view({ scrollTop: 500 }))).toBe(2 * rowHeight)
    expect(scrollTo(9, view({ open: 9, detailHeight: 900 }))).toBe(9 * rowHeight)
  })
})

const row = (given: Partial<ShownRow>): ShownRow => ({
  at: 0,
  place: { sheet: null, line: 2 },
  table: 'interaction',
  verb: 'conflict',
  decision: null,
  on: null,
  label: 'Samråd om elnät',
  named: [],
  reasons: [],
  target: null,
  candidates: [],
  changes: [],
  choices: ['new', 'update', 'fill', 'leave', 'match'],
  ...given,
})

describe('a key on the active row', () => {
  test('decides what can be decided of it, in capitals or not', () => {
    expect(decisionOf('u', row({}))).toEqual({ do: 'update' })
    expect(decisionOf('N', row({}))).toEqual({ do: 'new' })
    expect(decisionOf('b', row({}))).toEqual({ do: 'leave' })
    expect(decisionOf('x', row({}))).toBeUndefined()
  })

  test('does nothing that the row does not allow', () => {
    const broken = row({ choices: ['leave'], candidates: [{ id: 'p1', name: 'Göte', detail: '', score: 0.8, by: [] }] })
    expect(decisionOf('u', broken)).toBeUndefined()
    expect(decisionOf('1', broken)).toBeUndefined()
    expect(actsOf(broken).map(({ key }) => key)).toEqual(['B'])
  })

  test('chooses a candidate by its number, and no number beyond them', () => {
    const candidates = ['a', 'b'].map(id => ({ id, name: id, detail: '', score: 0.5, by: [] }))
    expect(decisionOf('2', row({ candidates }))).toEqual({ do: 'match', id: 'b' })
    expect(decisionOf('3', row({ candidates }))).toBeUndefined()
    expect(decisionOf('0', row({ candidates }))).toBeUndefined()
  })

  test('takes a decision back only where there is one', () => {
    expect(decisionOf('Backspace', row({}))).toBeUndefined()
    expect(decisionOf('Backspace', row({ decision: { do: 'new' } }))).toBeNull()
  })
})
