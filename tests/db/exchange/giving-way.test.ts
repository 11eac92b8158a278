import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { insertRows } from '../../../db/insert-rows'
import type { Writer } from '../../../db/schema'
import { checkOffice } from '../../../office/keeping/check-office'
import { exchangeWatched } from '../../../office/sharing/exchange'
import { changeGivingWay } from '../../../office/sharing/taking-in/give-way'
import { livingRows } from '../living-rows'
import { sharingIn, sync, today, twoLaptops } from './laptops'
import { ownerAndGuest } from './owner-and-guest'

const add = (db: Writer, id: string) => insertRows(db, 'organisation', [{ id, kind: 'agency', name: `Verk ${id}` }])

const idsIn = async (db: Writer | Awaited<ReturnType<typeof ownerAndGuest>>['owner']['read']): Promise<string[]> =>
  (await db.selectFrom('organisation').select('id').where('name', 'like', 'Verk %').orderBy('id').execute()).map(
    ({ id }) => String(id),
  )

test('a long change of the guest gives way to the owner, and is then made whole', async () => {
  const { owner, guest } = await ownerAndGuest()
  let saved: Promise<string[]> | undefined
  const tries = { begun: 0 }
  await changeGivingWay(guest, async (db, turn) => {
    tries.begun += 1
    await add(db, 'g-1')
    saved ??= owner.change(owning => add(owning, 'o-1')).then(() => idsIn(owner.read))
    await pause(20)
    await turn()
    await add(db, 'g-2')
  })
  expect(tries.begun).toBe(2)
  expect(await saved).toEqual(['o-1'])
  expect(await idsIn(owner.read)).toEqual(['g-1', 'g-2', 'o-1'])
})

test('a change that has given way for long is made all the same', async () => {
  const { owner, guest } = await ownerAndGuest()
  let begun = 0
  const saves: Promise<unknown>[] = []
  await changeGivingWay(
    guest,
    async (db, turn) => {
      begun += 1
      const id = `o-${begun}`
      saves.push(owner.change(owning => add(owning, id)))
      await pause(5)
      await turn()
      await add(db, 'g-1')
    },
    { longest: 60, rest: 20 },
  )
  await Promise.all(saves)
  expect(begun).toBeGreaterThan(1)
  expect(await idsIn(owner.read)).toHaveLength(begun + 1)
})

test('what goes wrong in a long change is no giving way, and is thrown', async () => {
  const { guest } = await ownerAndGuest()
  const failing = changeGivingWay(guest, async () => {
    throw new Error('broken')
  })
  await expect(failing).rejects.toThrow('broken')
})

test('one commit of many rows that comes alone gives the same office as one that comes with others', async () => {
  const { anna, bo } = await twoLaptops()
  const rows = Array.from({ length: 700 }, (_, nth) => ({ id: `o-${nth}`, kind: 'agency', name: `Verk ${nth}` }))
  await anna.store.change(db => insertRows(db, 'organisation', rows))
  await anna.store.change(db => db.updateTable('organisation').set({ abbreviation: 'V' }).execute())
  await sync(anna)
  const told: number[] = []
  const watch = { pace: { most: () => 50, took: () => undefined }, came: (entries: number) => void told.push(entries) }
  const done = await exchangeWatched(await sharingIn(bo), today, today, watch)
  expect(done).toMatchObject({ problems: [], clashes: 0, broken: 0, parked: 0 })
  expect(told.filter(entries => entries >= 700)).toHaveLength(2)
  expect(livingRows(bo.store.file)).toEqual(livingRows(anna.store.file))
  expect(await checkOffice(bo.store, '2026-11-30' as never)).toMatchObject({
    broken: [],
    differing: [],
    wrong: [],
    seals: { faults: [] },
  })
})
