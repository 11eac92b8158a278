import { readFileSync } from 'node:fs'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { insertRows } from '../../db/insert-rows'
import { search } from '../../db/reads/search/search'
import { indexQueued, mergeSearchIndex, rebuildSearchIndex } from '../../db/search/search-maintenance'
import type { Store } from '../../db/store'
import { logInteraction } from '../../office/log/log-interaction'
import { anInteraction } from './an-interaction'
import { anOffice } from './office'
import { connect } from './raw-store'

const find = { today: '2026-11-24', limit: 50, offset: 0, depth: 'all' } as const

test('a new interaction is found before and after the index is merged and the write-ahead log emptied', async () => {
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

test('no save merges the search index by force', async () => {
  const store = await anOffice()
  const raw = connect(store.file)
  const settings = Object.fromEntries(
    raw.prepare('select k, v from search_index_config').raw().all() as [string, unknown][],
  )
  raw.close()
  expect(settings).toMatchObject({ automerge: 0, crisismerge: 500 })
})

test('erased text is in no byte of the file once the index is rebuilt and the write-ahead log emptied', async () => {
  const store = await anOffice()
  await store.change(db => logInteraction(db, anInteraction({ headline: 'Kvar', note: 'Öringfisket kvarstår' })))
  for (let index = 0; index < 5; index += 1)
    await store.change(db => logInteraction(db, anInteraction({ headline: 'Kvar', note: 'Zebrafärgen och quagga' })))
  const bytesHold = (word: string) => [store.file, `${store.file}-wal`].some(file => readFileSync(file).includes(word))
  expect(['quagga', 'zebrafärgen'].map(bytesHold)).toEqual([true, true])
  await store.change(async db => {
    await sql`update interaction set note = '' where note like 'Zebra%'`.execute(db)
    await rebuildSearchIndex(db)
  })
  const raw = connect(store.file)
  raw.pragma('secure_delete = ON')
  // The change record keeps what was written. The index does not dispose of that, so the test deletes it here.
  for (const trigger of raw
    .prepare("select name from sqlite_master where type = 'trigger' and tbl_name = 'change'")
    .pluck()
    .all())
    raw.exec(`drop trigger ${trigger}`)
  raw.exec('delete from change')
  raw.pragma('wal_checkpoint(TRUNCATE)')
  raw.close()
  expect(['quagga', 'zebrafärgen', 'Zebrafärgen', 'zebraf'].map(bytesHold)).toEqual([false, false, false, false])
  expect(bytesHold('kvarstår')).toBe(true)
  expect((await search(store.read, 'öringfisket', find)).hits).toHaveLength(1)
})

/** Adds people with the same rare name, many or few, and returns their ids. */
async function withPeopleNamed(store: Store, word: string, count: number): Promise<readonly string[]> {
  const people = Array.from({ length: count }, (_, at) => ({
    id: `${word}-${at}`,
    name: `${word} Nysson${at}`,
    sort_name: `Nysson${at}, ${word}`,
  }))
  await store.change(db => insertRows(db, 'person', people))
  return people.map(({ id }) => id)
}

const removePeople = (store: Store, ids: readonly string[], fails = false) =>
  store.change(async db => {
    await sql`update person set deleted_at = '2026-11-24' where id in (select value from json_each(${JSON.stringify(ids)}))`.execute(
      db,
    )
    await indexQueued(db)
    if (fails) throw new Error('called off')
  })

/** True if a piece of the register's index, or what it keeps as written, has these bytes. */
function registerHolds(file: string, word: string): boolean {
  const raw = connect(file)
  const [pieces, kept] = ['select block from register_index_data', 'select c3 from register_index_content'].map(text =>
    raw.prepare(text).pluck().all(),
  )
  raw.close()
  return (
    (pieces as Buffer[]).some(block => block.includes(word.toLowerCase())) ||
    (kept as string[]).some(source => source.includes(word))
  )
}

test('the names of many people who are removed at once are in no piece of the register index, nor those of one removed after', async () => {
  const store = await anOffice()
  const [many, few] = [await withPeopleNamed(store, 'Quaggrid', 120), await withPeopleNamed(store, 'Zebraine', 2)]
  expect(['Quaggrid', 'Zebraine'].map(word => registerHolds(store.file, word))).toEqual([true, true])
  await expect(removePeople(store, many, true)).rejects.toThrow('called off')
  await removePeople(store, few.slice(0, 1))
  expect(registerHolds(store.file, 'Quaggrid')).toBe(true)
  await removePeople(store, many)
  expect(['Quaggrid', 'Zebraine'].map(word => registerHolds(store.file, word))).toEqual([false, true])
  await removePeople(store, few)
  expect(registerHolds(store.file, 'Zebraine')).toBe(false)
})
