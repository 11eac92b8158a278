import { expect, test } from 'vitest'
import { z } from 'zod'
import { changesBetween } from '../../src-renderer/components/parts/changes-between'
import { filled, readWritten } from '../../src-renderer/components/parts/part-field'
import { dayInStockholm } from '../../src-shared/days/stockholm-time'
import { changeShapes } from '../../src-shared/ipc/part-shapes'

test('a form sends only the added and removed entries of a list', () => {
  const before = { name: 'Ny gruvlag', note: '', closedOn: null, issueIds: ['a', 'b', 'c'] }
  const after = { name: 'Ny minerallag', note: '', closedOn: null, issueIds: ['c', 'a', 'd'] }
  expect(changesBetween(before, after)).toEqual({ name: 'Ny minerallag', issueIds: { add: ['d'], remove: ['b'] } })
  expect(changesBetween(before, { ...before, issueIds: ['a', 'b', 'c', 'd'] })).toEqual({ issueIds: { add: ['d'] } })
  expect(changesBetween(before, { ...before, issueIds: [] })).toEqual({ issueIds: { remove: ['a', 'b', 'c'] } })
  expect(changesBetween(before, { ...before, issueIds: ['c', 'b', 'a'] })).toEqual({})
})

test('an open form remembers its first values, even if the record has changed since', () => {
  const begun = { name: 'Ny gruvlag', issues: 'a b' }
  const text = JSON.stringify({ began: begun, values: { ...begun, issues: 'a' } })
  const changedMeanwhile = { name: 'Ny minerallag', issues: 'a b c' }
  expect(readWritten(text, changedMeanwhile)).toEqual({ began: begun, values: { name: 'Ny gruvlag', issues: 'a' } })
})

test('a form saved by an earlier version, or damaged, begins with the record as it is', () => {
  const start = { name: 'Ny gruvlag', note: 'Lång' }
  expect(readWritten('{"name":"Annat"}', start)).toEqual({ began: start, values: { name: 'Annat', note: 'Lång' } })
  for (const broken of ['{', 'null', '7']) expect(readWritten(broken, start)).toEqual({ began: start, values: start })
})

test('no change of a record replaces a whole list, so that two laptops cannot undo each other’s changes', () => {
  const shapes: readonly (readonly [string, z.ZodObject])[] = Object.entries(changeShapes) as never
  const whole = shapes.flatMap(([kind, shape]) =>
    Object.entries(shape.shape)
      .filter(([, field]) => (field instanceof z.ZodOptional ? field.unwrap() : field) instanceof z.ZodArray)
      .map(([field]) => `${kind}.${field}`),
  )
  expect(shapes.length).toBeGreaterThan(15)
  expect(whole).toEqual([])
})

test('in a form, “fre” as the last day of a commitment is the next Friday, and as another day the latest', () => {
  const form = filled({ dueOn: 'fre', madeOn: 'fre', past: '2025-11-17', none: '' })
  const today = dayInStockholm(new Date())
  expect((form.dueDay('dueOn') ?? '') > today).toBe(true)
  expect((form.day('madeOn') ?? '9') <= today).toBe(true)
  expect([form.dueDay('past'), form.dueDay('none')]).toEqual(['2025-11-17', null])
})
