import { expect, test } from 'vitest'
import { hubBook } from '../../office/sharing/hub/hub-memory'
import { exchangeByHubWatched } from '../../office/sharing/hub/hub-round'
import { expectScenario12, hashOfOffice, scenarioOffice, workOfAlva, workOfBo } from '../db/exchange/scenario-12'
import { aHub, aPerson, asPerson, exchange, exchangeAll, type Hub, type HubLaptop } from './hub-laptops'
import { aLaptopAlone, joins, serverOfTests } from './office-at-hub'

const server = serverOfTests()

/** Exchanges, and is stopped when the second piece of what came has been taken in. */
async function interrupted(hub: Hub, { store, folder, person }: HubLaptop): Promise<void> {
  let pieces = 0
  const came = () => {
    pieces += 1
    if (pieces === 2) throw new Error('stopped half way')
  }
  const pace = { most: () => 2, took: () => undefined }
  const stopped = asPerson(hub, person, calls => exchangeByHubWatched(store, calls, hubBook(folder), { pace, came }))
  await expect(stopped).rejects.toThrow('half way')
}

test.each([
  ['Alva exchanges first', false, false],
  ['Bo exchanges first', true, false],
  ['one is interrupted half way and repeats', false, true],
] as const)('scenario 12 has the same numbers by a hub when %s', async (_what, isTurned, isInterrupted) => {
  const copy = await scenarioOffice()
  const first = await aLaptopAlone('alva', copy)
  const hub = await aHub(server(), first.store)
  const alva: HubLaptop = { ...first, person: await aPerson(hub, 'alva', 'admin') }
  const bo = await joins(hub, 'bo', 'editor', copy)
  for (const one of [alva, bo]) await exchange(hub, one)
  await workOfAlva(alva.store)
  await workOfBo(bo.store)
  const order = isTurned ? [bo, alva] : [alva, bo]
  if (isInterrupted) {
    await exchange(hub, alva)
    await interrupted(hub, bo)
  }
  await exchangeAll(hub, order)
  for (const { store } of [alva, bo]) await expectScenario12(store)
  expect(hashOfOffice(alva.store)).toBe(hashOfOffice(bo.store))
})
