import { expect, test } from 'vitest'
import { rowAfterChange } from '../../src-renderer/list/grid/active-cell'

const rows = (...ids: readonly string[]) => ids.map((id, row) => [row, id] as const)

test('the active row follows its record when rows are added and taken away before it', () => {
  const active = { id: 'maja', following: ['nils', 'olle'] }
  expect(rowAfterChange(rows('åsa', 'maja', 'nils', 'olle'), active)).toBe(1)
  expect(rowAfterChange(rows('maja', 'nils', 'olle'), active)).toBe(0)
  expect(rowAfterChange(rows('ny', 'åsa', 'maja', 'nils'), active)).toBe(2)
})

test('when the record of the active row is gone, the next one after it that is still there is active', () => {
  const active = { id: 'maja', following: ['nils', 'olle'] }
  expect(rowAfterChange(rows('ny', 'åsa', 'nils', 'olle'), active)).toBe(2)
  expect(rowAfterChange(rows('åsa', 'olle', 'nisse'), active)).toBe(1)
  expect(rowAfterChange(rows('åsa'), active)).toBeUndefined()
})
