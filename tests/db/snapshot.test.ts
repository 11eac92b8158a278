import { expect, test } from 'vitest'
import { periodOfPack } from '../../db/reads/packs/pack-scope'
import type { Store } from '../../db/store'
import { openStore } from '../../db/store'
import { logInteraction } from '../../office/log/log-interaction'
import { makePack } from '../../office/packs/make-packs'
import { anInteraction, norrbotten } from './an-interaction'
import { aDemoOffice, anOffice, closing } from './office'

const meet = (store: Store) => store.change(db => logInteraction(db, anInteraction()))
const counted = async (read: Store['read']) => (await read.selectFrom('interaction').select('rid').execute()).length

test('a snapshot shows one state, even if this program and another log during it', async () => {
  const store = await anOffice()
  const other = closing(await openStore(store.file, 'another'))
  await meet(store)
  const seen = await store.snapshot(async read => {
    const counts = [await counted(read)]
    await meet(store)
    counts.push(await counted(read))
    await meet(other)
    return [...counts, await counted(read)]
  })
  expect(seen).toEqual([1, 1, 1])
  expect(await store.snapshot(counted)).toBe(3)
})

test('a question asked during a snapshot sees the present state', async () => {
  const store = await anOffice()
  await store.snapshot(async read => {
    expect(await counted(read)).toBe(0)
    await meet(store)
    expect(await counted(store.read)).toBe(1)
  })
})

test('several snapshots at once each see their own state, and a failed one does not stop the next', async () => {
  const store = await anOffice()
  await store.snapshot(async first => {
    expect(await counted(first)).toBe(0)
    await meet(store)
    await expect(store.snapshot(async () => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect(await store.snapshot(counted)).toBe(1)
    expect(await counted(first)).toBe(0)
  })
})

test('a snapshot can be read after memory is given back, and during it', async () => {
  const store = await anOffice()
  expect(await store.snapshot(counted)).toBe(0)
  store.forgetPages()
  await meet(store)
  await store.snapshot(async read => {
    store.forgetPages()
    expect(await counted(read)).toBe(1)
  })
  store.forgetPages()
  expect(await store.snapshot(counted)).toBe(1)
})

test('the figures and rows of a pack are not affected by meetings logged while it is made', async () => {
  const store = await aDemoOffice()
  const period = await periodOfPack(store.read, '2026Q4', '2027-02-02')
  const before = await store.snapshot(read => makePack(read, period, norrbotten, 'sv', new Date('2027-02-03')))
  const pack = await store.snapshot(async read => {
    const making = makePack(read, period, norrbotten, 'sv', new Date('2027-02-03'))
    for (let more = 0; more < 5; more += 1) await meet(store)
    return making
  })
  expect(pack.content.figures).toEqual(before.content.figures)
  expect(pack.content.sections).toEqual(before.content.sections)
})
