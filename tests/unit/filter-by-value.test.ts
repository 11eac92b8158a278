import { expect, test } from 'vitest'
import { filterValues, menuName, narrowed, readFirst } from '../../src-renderer/list/filter/filter-by-value'
import type { Names } from '../../src-renderer/list/filter/names'
import type { AnyRow } from '../../src-renderer/list/grid/list-row-type'
import { wordsIn } from '../../src-renderer/text/words'
import { columnOf, type ListCode } from '../../src-shared/lists/list-columns'
import { type Condition, everything, type Filter } from '../../src-shared/lists/list-filter'
import type { InteractionRow, PersonRow } from '../../src-shared/lists/list-rows'
import type { InteractionId, IssueId, OrganisationId, PartnerId, PersonId } from '../../src-shared/records/ids'

const words = await wordsIn('sv')
const names: Names = {
  issues: ids => ids.map(id => `Fråga ${id}`),
  partners: ids => ids.map(id => `Partner ${id}`),
  marks: () => [],
  slots: [],
  sharedNames: new Set(),
  task: id => `Uppgift ${id}`,
  isDuplicate: () => false,
}

const meeting: InteractionRow = {
  id: 'i1' as InteractionId,
  kind: 'meeting_physical',
  status: 'held',
  startsOn: '2026-11-24',
  startsTime: '09:15',
  durationMinutes: 45,
  headline: 'Dubbelspår',
  initiative: 'out',
  mainTaskId: null,
  jointMessage: true,
  confidentiality: 'open',
  participants: [{ name: 'Göte Mallberg', title: null, organisation: null }],
  organisations: ['Trafikverket'],
  staff: [],
  issueIds: ['malmbanan' as IssueId, 'haparanda' as IssueId],
  partnerIds: ['nb' as PartnerId],
  outcome: null,
}
const person = {
  id: 'p1' as PersonId,
  name: 'Anna Alm',
  role: 'Utredare',
  organisation: { id: 'o1' as OrganisationId, name: 'Trafikverket' },
} as PersonRow

function valuesUnder(list: ListCode, row: AnyRow, code: string) {
  const column = columnOf(list, code)
  if (!column) throw new Error(`${list} has no ${code}`)
  return filterValues(row, row, column, names, words)
}

test('each issue of a row can be filtered by, under its name', () => {
  expect(valuesUnder('interactions', meeting, 'issues')).toEqual([
    { name: 'Fråga malmbanan', condition: { field: 'issues', operator: 'has-any', ids: ['malmbanan'] } },
    { name: 'Fråga haparanda', condition: { field: 'issues', operator: 'has-any', ids: ['haparanda'] } },
  ])
})

test('a choice, a day, a number, a yes, a text and a linked name each have their own condition', () => {
  const condition = (list: ListCode, row: AnyRow, code: string) => valuesUnder(list, row, code)[0]?.condition
  expect(condition('interactions', meeting, 'kind')).toEqual({
    field: 'kind',
    operator: 'any-of',
    codes: ['meeting_physical'],
  })
  expect(condition('interactions', meeting, 'startsOn')).toEqual({
    field: 'startsOn',
    operator: 'on',
    day: '2026-11-24',
  })
  expect(condition('interactions', meeting, 'durationMinutes')).toEqual({
    field: 'durationMinutes',
    operator: 'equals',
    number: 45,
  })
  expect(condition('interactions', meeting, 'jointMessage')).toEqual({ field: 'jointMessage', operator: 'yes' })
  expect(condition('people', person, 'role')).toEqual({ field: 'role', operator: 'is', text: 'Utredare' })
  expect(condition('people', person, 'organisation')).toEqual({
    field: 'organisation',
    operator: 'has-any',
    ids: ['o1'],
  })
})

test('an empty cell, and the name of the row itself, offer nothing', () => {
  expect(valuesUnder('interactions', meeting, 'mainTask')).toEqual([])
  expect(valuesUnder('interactions', meeting, 'outcome')).toEqual([])
  expect(valuesUnder('interactions', meeting, 'headline')).toEqual([])
  expect(valuesUnder('people', person, 'name')).toEqual([])
})

test('participants have no ids in the log, so the interaction is read first', () => {
  const column = columnOf('interactions', 'participants')
  const kind = columnOf('interactions', 'kind')
  if (!column || !kind) throw new Error('no such column')
  expect(valuesUnder('interactions', meeting, 'participants')).toEqual([])
  expect(readFirst(meeting, column)).toBe('i1')
  expect(readFirst(meeting, kind)).toBeNull()
})

test('a filter is narrowed by one condition more, and the same condition is added once', () => {
  const one: Condition = { field: 'kind', operator: 'any-of', codes: ['phone'] }
  const other: Condition = { field: 'jointMessage', operator: 'yes' }
  const once = narrowed(everything, one)
  expect(once).toEqual({ match: 'all', rows: [one] })
  expect(narrowed(once ?? everything, one)).toEqual(once)
  const either: Filter = { match: 'any', rows: [one, other] }
  const day: Condition = { field: 'startsOn', operator: 'on', day: '2026-11-24' }
  expect(narrowed(either, day)).toEqual({ match: 'all', rows: [either, day] })
  expect(narrowed({ match: 'any', rows: [one, { match: 'all', rows: [other] }] }, day)).toBeUndefined()
})

test('a long name is cut in the menu', () => {
  const condition: Condition = { field: 'jointMessage', operator: 'yes' }
  expect(menuName({ name: 'Trafikverket', condition })).toBe('Trafikverket')
  expect(menuName({ name: 'x'.repeat(200), condition })).toMatch(/^x{59}…$/)
})
