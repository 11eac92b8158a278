import { expect, test } from 'vitest'
import { officeCounts } from '../../db/reads/home/office-counts'
import { interactionPage } from '../../db/reads/timelines/interaction-lists'
import { openStore } from '../../db/store'
import { logInteraction } from '../../office/log/log-interaction'
import { anInteraction, gote, trafikverket } from './an-interaction'
import { aDemoOffice, anOffice, closing } from './office'

const firstPage = { offset: 0, limit: 50 }

test('a logged meeting is in the log with its participants, issues and partners', async () => {
  const store = await anOffice()
  await store.change(db =>
    logInteraction(
      db,
      anInteraction({
        headline: '  Dubbelspår  ',
        participants: [{ name: 'Nia Nysson', organisationId: trafikverket, title: 'Utredare' }],
        organisationIds: [],
      }),
    ),
  )
  const { total, rows } = await interactionPage(store.read, firstPage)
  expect(total).toBe(1)
  expect(rows[0]).toMatchObject({
    kind: 'meeting_physical',
    startsOn: '2026-11-24',
    startsTime: '09:15',
    headline: 'Dubbelspår',
    jointMessage: true,
    participants: [{ name: 'Nia Nysson', title: 'Utredare', organisation: 'Trafikverket' }],
    issueIds: ['malmbanan'],
    partnerIds: ['region-norrbotten'],
  })
})

test('a logged meeting is there when the store is opened again', async () => {
  const store = await anOffice()
  await store.change(db => logInteraction(db, anInteraction()))
  await store.close()
  const again = closing(await openStore(store.file, 'test'))
  expect((await interactionPage(again.read, firstPage)).rows.map(row => row.headline)).toEqual([
    'Dubbelspår och anslutning',
  ])
})

test('a participant is shown with the role held that day, also when it is another today', async () => {
  const store = await aDemoOffice()
  const { rows } = await interactionPage(store.read, { offset: 0, limit: 100 })
  const rolesOf = (id: string, name: string) =>
    rows.find(row => row.id === id)?.participants.find(person => person.name === name)
  expect(rolesOf('demo-i07', 'Örjan Låtsby')).toMatchObject({ title: 'Suppleant', organisation: 'Näringsutskottet' })
  expect(rolesOf('demo-i28', 'Örjan Låtsby')).toMatchObject({ title: 'Ledamot', organisation: 'Trafikutskottet' })
})

test.each([
  ['a headline', anInteraction({ headline: '   ' }), 'no-headline'],
  ['a counterpart', anInteraction({ organisationIds: [] }), 'no-participant'],
])('a meeting without %s is refused, and nothing of it is written', async (_what, entry, code) => {
  const store = await anOffice()
  const before = await officeCounts(store.read)
  await expect(store.change(db => logInteraction(db, entry))).rejects.toMatchObject({ refusal: { code } })
  expect(await officeCounts(store.read)).toEqual(before)
})

test('an opinion piece needs no counterpart', async () => {
  const store = await anOffice()
  await store.change(db => logInteraction(db, anInteraction({ kind: 'debate_article', organisationIds: [] })))
  expect((await interactionPage(store.read, firstPage)).total).toBe(1)
})

test('a meeting with an unknown participant is refused, and nothing of it is written', async () => {
  const store = await anOffice()
  await expect(
    store.change(db => logInteraction(db, anInteraction({ participants: [{ personId: gote }] }))),
  ).rejects.toMatchObject({ refusal: { code: 'names-what-is-gone' } })
  expect(await officeCounts(store.read)).toMatchObject({ interactions: 0, persons: 0 })
  await store.change(db => logInteraction(db, anInteraction()))
  expect((await interactionPage(store.read, firstPage)).total).toBe(1)
})

test('the log is newest first, in windows that join without gap or overlap', async () => {
  const store = await aDemoOffice()
  const all = (await interactionPage(store.read, { offset: 0, limit: 200 })).rows.map(row => row.id)
  const windows = await Promise.all(
    [0, 10, 20, 30, 40].map(offset => interactionPage(store.read, { offset, limit: 10 })),
  )
  expect(windows.flatMap(window => window.rows.map(row => row.id))).toEqual(all)
  expect(windows.map(window => window.total)).toEqual([46, 46, 46, 46, 46])
  expect(all[0]).toBe('demo-i47')
})
