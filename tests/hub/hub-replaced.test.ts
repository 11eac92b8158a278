import { renameSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ownDevice } from '../../db/exchange/progress'
import { groupsAfter } from '../../db/exchange/read-log'
import { groupText } from '../../office/sharing/hub/group-text'
import { aFolder } from '../db/office'
import { add, aHub, aPerson, asPerson, exchange, exchangeAll, type HubLaptop, stateOf } from './hub-laptops'
import { kept, opened } from './kept-laptop'
import { aLaptopAlone, backUp, joins, restoreHub, serverOfTests, twoAtHub } from './office-at-hub'

const server = serverOfTests()

const ids = async ({ store }: HubLaptop): Promise<string[]> =>
  (await store.read.selectFrom('organisation').select('id').where('kind', '=', 'agency').orderBy('id').execute())
    .map(({ id }) => String(id))
    .filter(id => id.startsWith('o-'))

test('what a hub lost is given back by any laptop that has it, also when the one that wrote it is gone', async () => {
  const { hub, anna, bo } = await twoAtHub(server())
  await add(anna, 'o-1')
  await exchangeAll(hub, [anna, bo])
  await backUp(hub)
  await add(anna, 'o-2')
  await exchange(hub, anna)
  await exchangeAll(hub, [bo])
  await restoreHub(hub)
  expect((await exchange(hub, bo)).givenBack).toBeGreaterThan(0)
  const cleo = await joins(hub, 'cleo')
  await exchange(hub, cleo)
  expect(await ids(cleo)).toEqual(['o-1', 'o-2'])
  await exchangeAll(hub, [anna, bo, cleo])
  expect(await stateOf(anna.store)).toEqual(await stateOf(cleo.store))
})

test('a writer sends again what a hub lost and nobody else has', async () => {
  const { hub, anna, bo } = await twoAtHub(server())
  await backUp(hub)
  await add(anna, 'o-1')
  await exchange(hub, anna)
  await restoreHub(hub)
  await exchangeAll(hub, [bo, anna])
  expect(await ids(bo)).toEqual(['o-1'])
  expect(await stateOf(bo.store)).toEqual(await stateOf(anna.store))
})

test.each([
  ['an office’s file is restored from a copy', false],
  ['a laptop’s whole disk is restored', true],
] as const)('%s, and what is written then is lost nowhere', async (_, isWholeDisk) => {
  const { hub, anna, bo } = await twoAtHub(server())
  await add(anna, 'o-1')
  await exchangeAll(hub, [anna, bo])
  const bringBack = await kept(anna)
  const later = await opened(anna)
  await add(later, 'o-2')
  await exchange(hub, later)
  await later.store.close()
  const restored = await bringBack(isWholeDisk)
  await add(restored, 'o-3')
  await exchangeAll(hub, [restored, bo])
  for (const one of [restored, bo]) expect(await ids(one)).toEqual(['o-1', 'o-2', 'o-3'])
  expect(await stateOf(bo.store)).toEqual(await stateOf(restored.store))
})

test('a laptop and the hub are both restored, and a third one has what both lost', async () => {
  const { hub, anna, bo } = await twoAtHub(server())
  await add(anna, 'o-1')
  await exchangeAll(hub, [anna, bo])
  await backUp(hub)
  const bringBack = await kept(anna)
  const later = await opened(anna)
  await add(later, 'o-2')
  await exchange(hub, later)
  await exchange(hub, bo)
  await later.store.close()
  await restoreHub(hub)
  const restored = await bringBack(true)
  // This gets the number in the log that o-2 has had.
  await add(restored, 'o-3')
  expect((await exchange(hub, restored)).isNewLog).toBe(true)
  await exchangeAll(hub, [bo, restored])
  for (const one of [restored, bo]) expect(await ids(one)).toEqual(['o-1', 'o-2', 'o-3'])
  expect(await stateOf(bo.store)).toEqual(await stateOf(restored.store))
})

test('what was written before a file was moved, and was never sent, goes out all the same', async () => {
  const { hub, anna, bo } = await twoAtHub(server())
  await add(bo, 'o-1')
  await bo.store.close()
  const elsewhere = join(aFolder(), 'flyttad.talan')
  renameSync(bo.store.file, elsewhere)
  const moved = await opened(bo, elsewhere)
  await add(moved, 'o-2')
  expect((await exchange(hub, moved)).sent).toBeGreaterThan(1)
  await exchange(hub, anna)
  expect(await ids(anna)).toEqual(['o-1', 'o-2'])
  expect(await stateOf(anna.store)).toEqual(await stateOf(moved.store))
})

test('whose log another person has sent goes on in a new one, and both have everything', async () => {
  const alone = await aLaptopAlone('anna')
  const hub = await aHub(server(), alone.store)
  const anna = { ...alone, person: await aPerson(hub, 'anna') }
  await add(anna, 'o-1')
  await anna.store.close()
  const bo = await joins(hub, 'bo', 'editor', anna.store.file)
  await exchange(hub, bo)
  const later = await opened(anna)
  await add(later, 'o-2')
  expect((await exchange(hub, later)).isNewLog).toBe(true)
  await exchangeAll(hub, [bo, later])
  for (const one of [bo, later]) expect(await ids(one)).toEqual(['o-1', 'o-2'])
  expect(await stateOf(bo.store)).toEqual(await stateOf(later.store))
})

test('one person may work at two computers', async () => {
  const { hub, anna, bo } = await twoAtHub(server())
  const second = { ...(await joins(hub, 'second')), person: bo.person }
  await add(bo, 'o-1')
  await add(second, 'o-2')
  await exchangeAll(hub, [bo, second, anna])
  for (const one of [anna, bo, second]) expect(await ids(one)).toEqual(['o-1', 'o-2'])
  expect(await stateOf(second.store)).toEqual(await stateOf(bo.store))
})

test('a log that somebody has spoilt at the hub keeps nobody from sending', async () => {
  const alone = await aLaptopAlone('anna')
  const hub = await aHub(server(), alone.store)
  const anna = { ...alone, person: await aPerson(hub, 'anna') }
  const mallory = await aPerson(hub, 'mallory')
  await add(anna, 'o-1')
  const log = await ownDevice(anna.store.read)
  const [group] = await groupsAfter(anna.store.read, log, 0, 1)
  if (!group) throw new Error('the laptop has written')
  const spoilt = groupText({ ...group, hash: 'a'.repeat(64) })
  await asPerson(hub, mallory, calls => calls.push(log, [spoilt], new Map()))
  expect((await exchange(hub, anna)).isNewLog).toBe(true)
  const bo = await joins(hub, 'bo')
  expect((await exchange(hub, bo)).problems).toMatchObject([{ what: log, computer: mallory.name }])
  expect(await ids(bo)).toEqual(['o-1'])
})
