import { expect, test } from 'vitest'
import type { Store } from '../../db/store'
import { wholeList } from '../../office/lists/saved-views'
import { storeHandlers } from '../../office/questions/store-handlers'
import { channels, desktopChannels, paintedChannel, storeChannels } from '../../src-shared/ipc/channels'
import { desktopContract } from '../../src-shared/ipc/desktop-contract'
import { storeContract } from '../../src-shared/ipc/store-contract'
import { answer } from '../../src-store/answer'
import { anInteraction, gote } from '../db/an-interaction'
import { aDemoOffice, anOffice } from '../db/office'
import { ask, askAnything } from './asking'

const page = (store: Store) => ask(store, 'list:page', { query: wholeList('interactions'), offset: 0, limit: 1 })

test('every channel has one shape and one side that answers it, and every shape has a channel', () => {
  expect(Object.keys(storeContract).sort()).toEqual([...storeChannels].sort())
  expect(Object.keys(desktopContract).sort()).toEqual([...desktopChannels].sort())
  expect([...channels].sort()).toEqual([...storeChannels, ...desktopChannels, paintedChannel].sort())
  expect(new Set(channels).size).toBe(channels.length)
})

test('the store answers every question that belongs to it', async () => {
  const handlers = storeHandlers({ store: await anOffice(), now: () => new Date() })
  expect(Object.keys(handlers).sort()).toEqual([...storeChannels].sort())
})

test('a logged meeting is first in the log', async () => {
  const store = await aDemoOffice()
  const logged = await ask(
    store,
    'interaction:log',
    anInteraction({ startsOn: '2027-03-01', participants: [{ personId: gote }] }),
  )
  expect(logged).toMatchObject({ ok: true, value: { createdPeople: [] } })
  expect(await page(store)).toMatchObject({
    ok: true,
    value: { total: 47, rows: [{ headline: 'Dubbelspår och anslutning' }] },
  })
})

test('an unknown field is named in the refusal, cut to sixty characters', async () => {
  const refused = await askAnything(await anOffice(), 'interaction:log', {
    ...anInteraction(),
    ['x'.repeat(100_000)]: 1,
  })
  expect(refused).toMatchObject({ refusal: { problem: { what: 'unknown-fields', fields: [`${'x'.repeat(60)}…`] } } })
})

test('a colleague’s name pasted with tabs and line breaks becomes one line', async () => {
  const store = await anOffice()
  await ask(store, 'interaction:log', anInteraction({ newStaff: [' Alva\tav\nLind\u200b '] }))
  const names = await store.read.selectFrom('staff_member').select('name').execute()
  expect(names.map(({ name }) => name)).toEqual(['Alva av Lind'])
})

test.each([
  ['a day that does not exist', { startsOn: '2026-02-30' }, 'startsOn'],
  ['an hour that does not exist', { startsTime: '25:00' }, 'startsTime'],
  ['an unknown form', { kind: 'telepathy' }, 'kind'],
  ['a headline that is too long', { headline: 'x'.repeat(301) }, 'headline'],
  ['a column of the database', { deleted_at: null }, 'interaction:log'],
  ['a secrecy mark without its three facts', { confidentiality: 'secrecy_marked' }, 'confidentiality'],
])('%s is refused by the name of the field, and nothing is saved', async (_what, wrong, field) => {
  const store = await anOffice()
  const refused = await askAnything(store, 'interaction:log', { ...anInteraction(), ...wrong })
  expect(refused).toMatchObject({ ok: false, refusal: { code: 'invalid-input', field } })
  expect(await page(store)).toMatchObject({ value: { total: 0 } })
})

const query = wholeList('interactions')

test.each([
  [null],
  [42],
  ['log'],
  [[]],
  [{}],
  [{ query, offset: -1, limit: 10 }],
  [{ query, offset: 0, limit: 100_000 }],
])('%j is refused as a page of the log', async input => {
  const store = await anOffice()
  expect(await askAnything(store, 'list:page', input)).toMatchObject({ ok: false, refusal: { code: 'invalid-input' } })
})

test('a pasted NUL character is removed and the rest is kept', async () => {
  const store = await anOffice()
  await ask(store, 'interaction:log', anInteraction({ headline: 'Bana\u0000n' }))
  expect(await page(store)).toMatchObject({
    value: { rows: [{ headline: 'Banan' }] },
  })
})

test('a refusal is returned as its code, and a bug as a reference without its message', async () => {
  const store = await anOffice()
  expect(await ask(store, 'interaction:log', anInteraction({ headline: '' }))).toEqual({
    ok: false,
    refusal: { code: 'no-headline' },
  })
  expect(await ask(store, 'report:preview', { quarter: '2026Q7', partnerId: null })).toEqual({
    ok: false,
    refusal: { code: 'unknown-quarter', text: '2026Q7' },
  })
  expect(await ask(store, 'report:preview', { quarter: '2026Q4', partnerId: 'region-x' })).toMatchObject({
    ok: false,
    refusal: { code: 'unknown-partner' },
  })
  const bugs: string[] = []
  const broken = await answer(
    'home:read',
    storeContract,
    { 'home:read': () => Promise.reject(new Error('secret detail')) },
    {},
    reference => bugs.push(reference),
  )
  expect(broken).toEqual({ ok: false, refusal: { code: 'unexpected', reference: bugs[0] } })
})

test('a preview counts as the report does, and shows when a partner is not a member', async () => {
  const store = await aDemoOffice()
  expect(await ask(store, 'report:preview', { quarter: '2026Q4', partnerId: 'region-norrbotten' })).toMatchObject({
    ok: true,
    value: { period: { from: '2026-10-01', to: '2026-12-31' }, counts: { interactions: 27 }, isMember: true },
  })
  expect(await ask(store, 'report:preview', { quarter: '2028Q1', partnerId: 'umea-kommun' })).toMatchObject({
    value: { counts: { interactions: 0 }, isMember: false },
  })
})
