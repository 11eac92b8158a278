import { expect, test } from 'vitest'
import { checkOffice } from '../../../office/keeping/check-office'
import { exchangeWatched } from '../../../office/sharing/exchange'
import { gentlePace } from '../../../office/sharing/taking-in/pace'
import type { OrganisationId } from '../../../src-shared/records/ids'
import { livingRows } from '../living-rows'
import { connect } from '../raw-store'
import { add, officeOn, rename, sharingIn, sync, today, twoLaptops } from './laptops'

test('the pace takes less at a time when a change took long, and no more than half as much again when it was quick', () => {
  const pace = gentlePace()
  const first = pace.most()
  pace.took(first, 80)
  expect(pace.most()).toBe(10)
  pace.took(10, 0.01)
  expect(pace.most()).toBe(15)
  for (let nth = 0; nth < 40; nth += 1) pace.took(pace.most(), 0.01)
  expect(pace.most()).toBe(2_000)
  pace.took(0, 500)
  expect(pace.most()).toBe(2_000)
})

test('much is taken in by many short changes, with the same result as by one', async () => {
  const { anna, bo } = await twoLaptops()
  for (let nth = 0; nth < 60; nth += 1) await add(anna, `o-${nth}`)
  for (let nth = 0; nth < 60; nth += 2) await rename(anna, `o-${nth}`, `Verk ${nth}`)
  await sync(anna)
  const told: number[] = []
  const watch = { pace: { most: () => 7, took: () => undefined }, came: (entries: number) => void told.push(entries) }
  const done = await exchangeWatched(await sharingIn(bo), today, today, watch)
  expect(done).toMatchObject({ received: 90, problems: [], clashes: 0, broken: 0, parked: 0 })
  expect(told.length).toBeGreaterThan(10)
  expect(told.reduce((sum, one) => sum + one, 0)).toBe(90)
  expect(livingRows(bo.store.file)).toEqual(livingRows(anna.store.file))
  expect(await checkOffice(bo.store, '2026-11-30' as never)).toMatchObject({
    broken: [],
    differing: [],
    wrong: [],
    seals: { faults: [] },
  })
})

test('what several laptops wrote comes in the order of time, so no row has to wait for the one that it names', async () => {
  const { laptops } = await officeOn('anna', 'bo', 'cilla')
  const [anna, bo, cilla] = laptops
  if (!anna || !bo || !cilla) throw new Error('three laptops')
  for (let nth = 0; nth < 5; nth += 1) {
    await add(anna, `o-${nth}`)
    await sync(anna)
    await sync(bo)
    await bo.store.change(db =>
      db
        .insertInto('organisation_alias')
        .values({ id: `a-${nth}`, organisation_id: `o-${nth}` as OrganisationId, name: `Verk ${nth}` })
        .execute(),
    )
    await sync(bo)
  }
  const raw = connect(cilla.store.file)
  const parked = raw.prepare<[], number>('select count(*) from parked_row').pluck()
  const seen: (number | undefined)[] = []
  const watch = { pace: { most: () => 1, took: () => undefined }, came: () => void seen.push(parked.get()) }
  const done = await exchangeWatched(await sharingIn(cilla), today, today, watch)
  expect(done).toMatchObject({ received: 10, problems: [], parked: 0 })
  expect(seen).toEqual(Array.from({ length: 10 }, () => 0))
  raw.close()
  expect(livingRows(cilla.store.file)).toEqual(livingRows(bo.store.file))
})
