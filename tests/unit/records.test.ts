import { expect, test } from 'vitest'
import { byMonth } from '../../src-renderer/components/timeline/month-groups'
import { restoredValue } from '../../src-renderer/pages/interaction/restored-value'
import { everything, filterOf } from '../../src-renderer/state/screen/timeline-filter'
import type { RowChange } from '../../src-shared/records/history'

const change = (part: Partial<RowChange>): RowChange => ({
  table: 'interaction',
  id: 'i1',
  op: 'update',
  cells: [],
  ...part,
})

test('a changed value is restored by an edit of that field only', () => {
  const cell = (column: string, before: string | number | null) =>
    restoredValue(change({ cells: [{ column, before, after: 'x' }] }))
  expect(cell('headline', 'Före')).toEqual({ headline: 'Före' })
  expect(cell('starts_time', null)).toEqual({ startsTime: null })
  expect(cell('joint_message', 1)).toEqual({ jointMessage: true })
  expect(cell('confidentiality', 'internal')).toEqual({ confidentiality: 'internal' })
})

test('a secrecy mark, a new record and a field that no edit takes cannot be restored one by one', () => {
  const marked = { column: 'confidentiality', before: 'secrecy_marked', after: 'open' }
  expect(restoredValue(change({ cells: [marked] }))).toBeNull()
  expect(restoredValue(change({ op: 'insert', cells: [] }))).toBeNull()
  expect(restoredValue(change({ cells: [{ column: 'starts_at', before: 'a', after: 'b' }] }))).toBeNull()
  expect(restoredValue(change({ table: 'ask', cells: [{ column: 'ask', before: 'a', after: 'b' }] }))).toBeNull()
})

test('an added participant is removed again, and a removed participant is added again', () => {
  const link = { table: 'interaction_participant', id: 'i1:p1' }
  const deleted = { column: 'deleted_at', before: null, after: '2026-11-22T10:00:00Z' }
  expect(restoredValue(change({ ...link, op: 'insert' }))).toEqual({ participants: { remove: ['p1'] } })
  expect(restoredValue(change({ ...link, cells: [deleted] }))).toEqual({ participants: { add: [{ personId: 'p1' }] } })
  const issue = { table: 'interaction_issue', id: 'i1:f1', cells: [deleted] }
  expect(restoredValue(change(issue))).toEqual({ issueIds: { add: ['f1'] } })
})

test('changes older than the shown interactions wait until older interactions are fetched', () => {
  const entry = (startsOn: string) => ({ id: startsOn, startsOn }) as unknown as Parameters<typeof byMonth>[0][number]
  const action = (at: string) => ({ actionId: at, at }) as unknown as Parameters<typeof byMonth>[1][number]
  const entries = [entry('2026-11-10'), entry('2026-10-01')]
  const actions = [action('2026-10-31T23:30:00Z'), action('2026-09-01T10:00:00Z')]
  const months = (isWhole: boolean) =>
    byMonth(entries, actions, isWhole).map(({ month, items }) => [month, items.length])
  expect(months(false)).toEqual([
    ['2026-11', 2],
    ['2026-10', 1],
  ])
  expect(months(true)).toEqual([
    ['2026-11', 2],
    ['2026-10', 1],
    ['2026-09', 1],
  ])
})

test('the filter of a timeline holds only what is chosen', () => {
  expect(filterOf(everything, '2026-11-22')).toEqual({})
  expect(filterOf({ ...everything, kind: 'phone', period: 'last-year' }, '2026-11-22')).toEqual({
    kinds: ['phone'],
    from: '2025-01-01',
    to: '2025-12-31',
  })
})
