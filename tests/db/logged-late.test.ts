import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loggedLate } from '../../db/reads/packs/pack-plans'
import { openStore, type Store } from '../../db/store'
import demoOffice from '../../office/demo/demo-office.json'
import { loadOfficeFile } from '../../office/keeping/load-office-file'
import type { OfficeFile } from '../../office/keeping/office-file'
import { logInteraction } from '../../office/log/log-interaction'
import { anInteraction } from './an-interaction'
import { aDemoOffice, aFolder, closing } from './office'

const everyId = async (store: Store) =>
  (await store.read.selectFrom('interaction').select('id').execute()).map(({ id }) => id as string)

test('interactions read in from an office file or belonging to the demo office are never logged late', async () => {
  const file = join(aFolder(), 'inläst.talan')
  await loadOfficeFile(file, 'test', demoOffice as unknown as OfficeFile, 'kontor.json', new Date())
  for (const store of [closing(await openStore(file, 'test')), await aDemoOffice()])
    expect([...(await loggedLate(store.read, await everyId(store), 0))]).toEqual([])
})

test('an interaction logged long after its day is late, and one logged the same day is not', async () => {
  const store = await aDemoOffice()
  const log = (startsOn: string) => store.change(db => logInteraction(db, anInteraction({ startsOn })))
  const late = (await log('2024-12-01')).result.interactionId
  await log(new Date().toISOString().slice(0, 10))
  expect([...(await loggedLate(store.read, await everyId(store), 14))]).toEqual([late])
})
