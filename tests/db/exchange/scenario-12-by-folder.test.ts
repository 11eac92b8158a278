import { expect, test } from 'vitest'
import { exchangeWatched } from '../../../office/sharing/exchange'
import { clashesOf, settle } from '../../../office/sharing/settle-clash'
import { aLaptop, aPlace, joinWith, type OfficeLaptop, share, sharingIn, sync, syncAll, today } from './laptops'
import { expectScenario12, hashOfOffice, scenarioOffice, workOfAlva, workOfBo } from './scenario-12'

/** Returns the office of the scenario on two laptops that share it through a folder, both before they work without a network. */
async function alvaAndBo(): Promise<readonly [OfficeLaptop, OfficeLaptop]> {
  const place = aPlace()
  const alva = await aLaptop('alva', await scenarioOffice())
  const bo = await joinWith('bo', place, await share(alva, place))
  await syncAll([alva, bo])
  return [alva, bo]
}

/** Exchanges, and is stopped when the second piece of what came has been taken in. */
async function interrupted(one: OfficeLaptop): Promise<void> {
  let pieces = 0
  const came = () => {
    pieces += 1
    if (pieces === 2) throw new Error('stopped half way')
  }
  const pace = { most: () => 2, took: () => undefined }
  await expect(exchangeWatched(await sharingIn(one), today, today, { pace, came })).rejects.toThrow('half way')
}

test.each([
  ['Alva exchanges first', false, false],
  ['Bo exchanges first', true, false],
  ['each is interrupted half way and repeats', false, true],
] as const)('scenario 12 has every number of it on both laptops when %s', async (_what, isTurned, isInterrupted) => {
  const [alva, bo] = await alvaAndBo()
  await workOfAlva(alva.store)
  await workOfBo(bo.store)
  const order = isTurned ? [bo, alva] : [alva, bo]
  if (isInterrupted) {
    for (const one of order) await sync(one)
    await interrupted(alva)
  }
  await syncAll(order)
  for (const { store } of [alva, bo]) await expectScenario12(store)
  expect(hashOfOffice(alva.store)).toBe(hashOfOffice(bo.store))
  const [clash] = await clashesOf(bo.store)
  await settle(bo.store, clash?.id ?? '', { text: 'Båda texterna, av Bo.' }, new Date())
  await syncAll(order)
  for (const { store } of [alva, bo]) expect(await clashesOf(store)).toEqual([])
  expect(hashOfOffice(alva.store)).toBe(hashOfOffice(bo.store))
})
