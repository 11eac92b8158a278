import { expect, test } from 'vitest'
import type { Store } from '../../db/store'
import { rowStarting } from '../../office/lists/row-starting'
import { logInteraction } from '../../office/log/log-interaction'
import { everything } from '../../src-shared/lists/list-filter'
import { anInteraction } from './an-interaction'
import { anOffice } from './office'

const today = '2026-11-24'
const inList = (list: 'people' | 'issues' | 'interactions') =>
  ({ list, filter: everything, sort: [], groupBy: null, me: null }) as const

/** People in the order of their surnames: Alm, Berg, Björk, Åkesson. */
async function fourPeople(): Promise<Store> {
  const store = await anOffice()
  const names = ['Bertil Berg', 'Anna Alm', 'Åsa Björk', 'Örjan Åkesson']
  const participants = names.map(name => ({ name, organisationId: null, title: 'Utredare' }))
  await store.change(db => logInteraction(db, anInteraction({ participants })))
  return store
}

test('a person is found by the beginning of the surname or of the name, with or without its marks', async () => {
  const store = await fourPeople()
  const row = (text: string, from = 0) => rowStarting(store, { query: inList('people'), text, from }, today)
  expect(await Promise.all(['b', 'bj', 'BJÖ', 'åk', 'ak', 'bertil b', 'örjan'].map(text => row(text)))).toEqual([
    1, 2, 2, 3, 3, 1, 3,
  ])
  expect(await row('erg')).toBeNull()
})

test('the search goes on from a row, and from the top when nothing more follows', async () => {
  const store = await fourPeople()
  const row = (from: number) => rowStarting(store, { query: inList('people'), text: 'b', from }, today)
  expect(await Promise.all([0, 1, 2, 3].map(row))).toEqual([1, 1, 2, 1])
})

test('an issue is found by its name or its short name, and the log by no name', async () => {
  const store = await anOffice()
  const found = await rowStarting(store, { query: inList('issues'), text: 'norrbotniab', from: 0 }, today)
  expect(found).not.toBeNull()
  expect(await rowStarting(store, { query: inList('interactions'), text: 'd', from: 0 }, today)).toBeNull()
})

test('what the index would read as syntax is only text', async () => {
  const store = await fourPeople()
  for (const text of ['"', '*', 'b"', '(', '-'])
    await expect(rowStarting(store, { query: inList('people'), text, from: 0 }, today)).resolves.not.toThrow()
})
