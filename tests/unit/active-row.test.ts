import { expect, test } from 'vitest'
import { rowAfterChange } from '../../src-renderer/list/grid/active-cell'

const rows = (...ids: readonly string[]) => ids.map((id, row) => [row, id] as const)

test('the active row follows its record when rows before it are added or removed', () => {
  const active = { id: 'maja', following: ['nils', 'olle'] }
  expect(rowAfterChange(rows('åsa', 'maja', 'nils', 'olle'), active)).toBe(1)
  expect(rowAfterChange(rows('maja', 'nils', 'olle'), active)).toBe(0)
  expect(rowAfterChange(rows('ny', 'åsa', 'maja', 'nils'), active)).toBe(2)
})

test('when the active record is gone, the next remaining record becomes active', () => {
  const active = { id: 'maja', following: ['nils', 'olle'] }
  expect(rowAfterChange(rows('ny', 'åsa', 'nils', 'olle'), active)).toBe(2)
  expect(rowAfterChange(rows('åsa', 'olle', 'nisse'), active)).toBe(1)
  expect(rowAfterChange(rows('åsa'), active)).toBeUndefined()
})
