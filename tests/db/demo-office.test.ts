import { expect, test } from 'vitest'
import { hasDemo, loadDemo, removeDemo } from '../../db/demo/demo-office'
import { interactionPage } from '../../db/queries/interaction-lists'
import { logInteraction } from '../../db/queries/log-interaction'
import { matchNames } from '../../db/queries/name-matches'
import { integrityOf, officeCounts } from '../../db/queries/office-counts'
import { anInteraction, gote } from './an-interaction'
import { aDemoOffice, anOffice } from './office'

const now = new Date('2026-11-24T10:00:00Z')

test('the demo office comes in one action and goes in one, leaving the office as it was', async () => {
  const store = await anOffice()
  const before = await officeCounts(store.read)
  await store.change(db => loadDemo(db, now))
  expect(await hasDemo(store.read)).toBe(true)
  expect(await officeCounts(store.read)).toMatchObject({ persons: 19, staff: 5, interactions: 46, organisations: 216 })
  const { result } = await store.change(db => removeDemo(db, now))
  expect(result).toEqual({ removed: 46, kept: 0 })
  expect(await officeCounts(store.read)).toEqual(before)
  expect(await hasDemo(store.read)).toBe(false)
  expect(await matchNames(store.read, 'göte', '2026-11-10')).toEqual([])
})

test('what the office has logged itself stays, and with it the invented person it names', async () => {
  const store = await aDemoOffice()
  await store.change(db =>
    logInteraction(db, anInteraction({ participants: [{ personId: gote }], organisationIds: [] })),
  )
  const { result } = await store.change(db => removeDemo(db, now))
  expect(result.kept).toBe(1)
  const { rows } = await interactionPage(store.read, { offset: 0, limit: 10 })
  expect(rows.map(row => row.participants)).toEqual([
    [{ name: 'Göte Mallberg', title: 'Ordförande', organisation: 'Trafikutskottet' }],
  ])
  expect(await integrityOf(store.read)).toBe('ok')
})

test('loading the demo again brings the same rows back instead of doubling them', async () => {
  const store = await aDemoOffice()
  const before = await officeCounts(store.read)
  await store.change(db => removeDemo(db, now))
  await store.change(db => loadDemo(db, now))
  await store.change(db => loadDemo(db, now))
  expect(await officeCounts(store.read)).toEqual(before)
})
