import { expect, test } from 'vitest'
import { logInteraction } from '../../db/queries/log-interaction'
import { search } from '../../db/queries/search'
import { mergeSearchIndex } from '../../db/queries/search-maintenance'
import { anInteraction } from './an-interaction'
import { anOffice } from './office'
import { connect } from './raw-store'

const find = { today: '2026-11-24', limit: 50, offset: 0, depth: 'all' } as const

test('what was just logged is found, before and after the idle moment that merges the index and empties the log', async () => {
  const store = await anOffice()
  for (let index = 0; index < 20; index += 1)
    await store.change(db => logInteraction(db, anInteraction({ headline: `Tonnage ${index}` })))
  const found = async () => (await search(store.read, 'tonnage', find)).hits.length
  expect(await found()).toBe(20)
  let steps = 0
  while ((await store.change(db => mergeSearchIndex(db, 64))).result) steps += 1
  store.checkpoint()
  expect(steps).toBeGreaterThan(0)
  expect(await found()).toBe(20)
})

test('no save merges the index by force, and none waits for a checkpoint', async () => {
  const store = await anOffice()
  const raw = connect(store.file)
  const settings = Object.fromEntries(
    raw.prepare('select k, v from search_index_config').raw().all() as [string, unknown][],
  )
  raw.close()
  expect(settings).toMatchObject({ automerge: 0, crisismerge: 500 })
})
