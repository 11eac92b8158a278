import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { search } from '../../db/reads/search/search'
import { rebuildSearchIndex, rollRecent } from '../../db/search/search-maintenance'
import type { Store } from '../../db/store'
import { logInteraction } from '../../office/log/log-interaction'
import type { NewInteraction } from '../../src-shared/ipc/log-shape'
import type { SearchDepth } from '../../src-shared/names/search-hit'
import { anInteraction } from './an-interaction'
import { aDemoOffice, anOffice } from './office'
import { connect } from './raw-store'

const ask = (store: Store, text: string, depth: SearchDepth, limit = 50, offset = 0) =>
  search(store.read, text, { today: '2026-11-24', limit, offset, depth })
const titles = async (store: Store, text: string, depth: SearchDepth) =>
  (await ask(store, text, depth)).hits.filter(hit => hit.kind === 'interaction').map(hit => hit.title)
const log = (store: Store, ...changes: Partial<NewInteraction>[]) =>
  store.change(async db => {
    for (const change of changes) await logInteraction(db, anInteraction(change))
  })
const numbered = (count: number, change: (index: number) => Partial<NewInteraction>) =>
  Array.from({ length: count }, (_, index) => change(index))

test('in a young office the quick search and the full search give the same answer', async () => {
  const store = await aDemoOffice()
  for (const text of ['trafikverket', 'norra', 'are', 'möte fråga:malmbanan', 'org:trafikutskottet'])
    expect(await ask(store, text, 'recent'), text).toEqual(await ask(store, text, 'all'))
})

test('an older interaction is found only by the full search, and the quick answer says that it is incomplete', async () => {
  const store = await anOffice()
  await log(store, ...numbered(10, index => ({ headline: `Tonnage ${index}`, note: '' })))
  expect(await ask(store, 'tonnage', 'recent')).toMatchObject({ total: 10, isTotalExact: true, isComplete: true })
  expect((await store.change(db => rollRecent(db, 4))).result).toBe(true)
  expect((await store.change(db => rollRecent(db, 4))).result).toBe(false)
  const newest = ['Tonnage 9', 'Tonnage 8', 'Tonnage 7', 'Tonnage 6']
  expect((await titles(store, 'tonnage', 'recent')).toSorted().toReversed()).toEqual(newest)
  expect(await ask(store, 'tonnage', 'recent')).toMatchObject({ total: 4, isTotalExact: false, isComplete: false })
  expect(await ask(store, 'tonnage', 'all')).toMatchObject({ total: 10, isTotalExact: true, isComplete: true })
  expect(await titles(store, 'tonnage', 'all')).toHaveLength(10)
  const raw = connect(store.file)
  expect(raw.prepare('select count(*) from recent_index').pluck().get()).toBe(4)
  raw.close()
})

test('the quick index follows edits of the newest interactions only, until it is rebuilt', async () => {
  const store = await anOffice()
  await log(store, ...numbered(10, index => ({ headline: `Tonnage ${index}`, note: '' })))
  await store.change(db => rollRecent(db, 4))
  const rename = (rid: number, headline: string) =>
    store.change(db => sql`update interaction set headline = ${headline} where rid = ${rid}`.execute(db))
  await rename(1, 'Ombytt gammal')
  await rename(10, 'Ombytt ny')
  const both = async () => [await titles(store, 'ombytt', 'recent'), await titles(store, 'ombytt', 'all')]
  expect(await both()).toEqual([['Ombytt ny'], expect.arrayContaining(['Ombytt ny', 'Ombytt gammal'])])
  expect(await titles(store, 'tonnage', 'recent')).toHaveLength(3)
  await store.change(rebuildSearchIndex)
  expect(await titles(store, 'ombytt', 'recent')).toEqual(await titles(store, 'ombytt', 'all'))
})

test.each(['recent', 'all'] as const)(
  'a hit spelled as typed is first, even among very many newer ones that only read alike (%s)',
  async depth => {
    const store = await anOffice()
    await log(
      store,
      { headline: 'Gammal anteckning', note: 'Ett are av marken', startsOn: '2020-01-02' },
      ...numbered(520, index => ({ headline: `Åre ${index}`, note: '', startsOn: '2026-11-01' })),
      { headline: 'Ny anteckning', note: 'I Åre', startsOn: '2026-11-02' },
    )
    expect((await titles(store, 'are', depth))[0]).toBe('Gammal anteckning')
    expect(await titles(store, 'åre', depth)).not.toContain('Gammal anteckning')
    expect((await titles(store, 'ARE', depth))[1]).toMatch(/^Åre/)
  },
)

test('a total is exact while it is cheap to count; otherwise the answer says that there are more', async () => {
  const store = await anOffice()
  await log(store, ...numbered(510, index => ({ headline: `Tonnage ${index}`, note: '' })))
  expect(await ask(store, 'tonnage', 'recent', 20)).toMatchObject({ total: 500, isTotalExact: false })
  expect(await ask(store, 'tonnage', 'all', 20)).toMatchObject({ total: 510, isTotalExact: true })
  expect(await ask(store, 'fråga:malmbanan', 'all', 20)).toMatchObject({ total: 510, isTotalExact: true })
  expect(await ask(store, 'tonnage partner:norrbotten', 'all', 20)).toMatchObject({ total: 510, isTotalExact: true })
  const pages = [await ask(store, 'tonnage', 'all', 30), await ask(store, 'tonnage', 'all', 30, 30)]
  const ids = pages.flatMap(page => page.hits.map(hit => hit.id))
  expect(new Set(ids).size).toBe(60)
  expect((await ask(store, 'tonnage', 'all', 60)).hits.map(hit => hit.id)).toEqual(ids)
})

test('a search by operators alone returns the newest first, in each way of looking them up', async () => {
  const store = await anOffice()
  const day = (index: number) => `20${String(10 + (index % 16)).padStart(2, '0')}-03-04`
  await log(store, ...numbered(1_600, index => ({ headline: `M ${index}`, note: '', startsOn: day(index) })))
  const { hits, total, isTotalExact } = await ask(store, 'fråga:malmbanan', 'recent', 100)
  expect(hits.map(hit => hit.date)).toEqual(Array.from({ length: 100 }, () => '2025-03-04'))
  expect([total, isTotalExact]).toEqual([100, false])
  const early = await ask(store, 'fråga:malmbanan efter:2012-01-01 före:2013-01-01', 'recent', 200)
  expect([early.hits.length, new Set(early.hits.map(hit => hit.date))]).toEqual([100, new Set(['2012-03-04'])])
  expect(await ask(store, 'före:2010-03-04', 'all')).toMatchObject({ hits: [], total: 0, isTotalExact: true })
})

test('a rare operator finds its interactions among very many with the same word', async () => {
  const store = await anOffice()
  const plain = numbered(2_010, index => ({ headline: `Tonnage ${index}`, note: '', issueIds: [], partnerIds: [] }))
  await log(store, { headline: 'Tonnage för partnern' }, ...plain, { headline: 'Annat för partnern', note: '' })
  for (const depth of ['recent', 'all'] as const)
    expect(await titles(store, 'tonnage partner:norrbotten', depth), depth).toEqual(['Tonnage för partnern'])
})
