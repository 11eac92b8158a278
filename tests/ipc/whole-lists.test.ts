import { expect, test } from 'vitest'
import type { FileRow } from '../../db/reads/lists/list-for-file'
import { referenceLists } from '../../db/reads/records/reference-lists'
import { cellsBy } from '../../office/lists/list-cells'
import { wholeList } from '../../office/lists/saved-views'
import type { Condition, ListQuery } from '../../src-shared/lists/list-filter'
import { gote } from '../db/an-interaction'
import { livingRows } from '../db/living-rows'
import { aDemoOffice } from '../db/office'
import { answered, ask } from './asking'

const only = (list: ListQuery['list'], ...rows: Condition[]): ListQuery => ({
  ...wholeList(list),
  filter: { match: 'all', rows },
})

test('all hits but one are counted, moved to the trash as one action and restored as they were', async () => {
  const store = await aDemoOffice()
  const before = livingRows(store.file)
  const target = { query: wholeList('interactions'), except: ['demo-i14'] }
  const preview = await answered(store, 'list:remove-preview', { target })
  expect(preview).toMatchObject({ matched: 45, changing: 45, left: [] })
  expect(livingRows(store.file)).toEqual(before)
  const { actionId } = await answered(store, 'list:remove', { target })
  const { total } = await answered(store, 'list:page', { query: target.query, offset: 0, limit: 10 })
  expect(total).toBe(1)
  await answered(store, 'action:undo', { actionId: actionId ?? '' })
  expect(livingRows(store.file)).toEqual(before)
})

test('organisations still in use are left, and the answer counts them by reason', async () => {
  const store = await aDemoOffice()
  const unused = { name: 'Tom förening', abbreviation: null, kind: 'association', parentId: null }
  const made = await answered(store, 'record:add', { kind: 'organisation', fields: unused })
  const target = { list: 'organisations', ids: [made.id, 'se-riksdag-tu', 'finns-inte'] } as const
  const value = await answered(store, 'list:remove', { target })
  expect(value).toMatchObject({ matched: 3, changing: 1 })
  expect(value.left.map(({ reason, count }) => [reason, count])).toEqual([
    ['gone', 1],
    ['still-used', 1],
  ])
  expect(await ask(store, 'list:remove', { target: { list: 'issues', ids: ['malmbanan'] } })).toMatchObject({
    ok: false,
  })
})

test('a person is removed from many interactions, but never as the only participant', async () => {
  const store = await aDemoOffice()
  const query = only('interactions', { field: 'participants', operator: 'has-any', ids: [gote] })
  const target = { query, except: [] }
  const met = async () => (await answered(store, 'list:page', { query, offset: 0, limit: 1 })).total
  const before = await met()
  const change = (how: 'add' | 'remove') => ({ target, change: { field: 'participants', how, ids: [gote] } }) as const
  expect(await answered(store, 'list:edit', change('add'))).toMatchObject({ matched: before, changing: 0 })
  const value = await answered(store, 'list:edit', change('remove'))
  const alone = value.left.find(({ reason }) => reason === 'needs-participant')?.count ?? 0
  expect(alone).toBeGreaterThan(0)
  expect(value.changing + alone).toBe(before)
  expect(await met()).toBe(alone)
  await answered(store, 'action:undo', { actionId: value.actionId ?? '' })
  expect(await met()).toBe(before)
})

test('the log by issue has an interaction in each of its groups, and an edit of all hits counts it once', async () => {
  const store = await aDemoOffice()
  const query = { ...wholeList('interactions'), groupBy: 'issues' }
  const page = await answered(store, 'list:page', { query, offset: 0, limit: 1 })
  expect(page.total).toBeGreaterThan(46)
  const change = { field: 'status', how: 'set', value: 'held' } as const
  const value = await answered(store, 'list:edit-preview', { target: { query, except: [] }, change })
  expect(value.matched).toBe(46)
})

test('a person entered twice is marked in the list and on the record until judged not to be a duplicate', async () => {
  const store = await aDemoOffice()
  const fields = { name: 'Göte Mallberg', category: null, title: 'Ordförande', organisationId: 'se-riksdag-tu' }
  const twin = await answered(store, 'record:add', { kind: 'person', fields })
  const marks = () => answered(store, 'duplicate:marks', { kind: 'person' })
  expect((await marks()).toSorted()).toEqual([gote, twin.id].toSorted())
  const pairs = await answered(store, 'duplicate:of', { kind: 'person', id: twin.id })
  expect(pairs).toMatchObject([{ kind: 'person', one: { id: gote }, other: { id: twin.id } }])
  await answered(store, 'duplicate:dismiss', { kind: 'person', one: gote, other: twin.id })
  expect(await marks()).toEqual([])
  expect(await answered(store, 'duplicate:of', { kind: 'person', id: gote })).toEqual([])
})

test('a list in a file has category, kind, county and status in words', async () => {
  const reading = { language: 'sv', lists: await referenceLists((await aDemoOffice()).read) } as const
  const person = { category: 'mp' } as FileRow<'people'>
  expect(cellsBy('people', ['category'], reading)(person)).toEqual(['Riksdagsledamot'])
  const organisation = { kind: 'municipality', county: 'BD' } as FileRow<'organisations'>
  expect(cellsBy('organisations', ['kind', 'county'], reading)(organisation)).toEqual(['Kommun', 'Norrbottens län'])
  expect(cellsBy('commitments', ['status'], reading)({ status: 'open' } as FileRow<'commitments'>)).toEqual(['öppet'])
})
