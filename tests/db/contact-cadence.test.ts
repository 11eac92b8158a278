import { expect, test } from 'vitest'
import type { Store } from '../../db/store'
import { cadenceOf, losingContact, setCadence } from '../../office/follow-up/contact-cadence'
import { logInteraction } from '../../office/log/log-interaction'
import { undoAction } from '../../office/log/undo/undo-action'
import { applyMerge } from '../../office/register/merge'
import type { PersonId } from '../../src-shared/records/ids'
import { addPerson, addRole } from './a-register'
import { anInteraction } from './an-interaction'
import { livingRows } from './living-rows'
import { anOffice } from './office'

const now = new Date('2026-11-24T10:00:00Z')
const monthly = { every: 1, unit: 'month' } as const
const person = (id: string) => id as PersonId

async function anOfficeThatMeets(): Promise<Store> {
  const store = await anOffice()
  await store.change(async db => {
    for (const id of ['a', 'b', 'c', 'd']) await addPerson(db, id, `Person ${id.toUpperCase()}`)
    await addRole(db, 'r', 'a', 'se-riksdag-tu', 'Ledamot')
    const met = (startsOn: string, status: 'held' | 'planned' | 'cancelled', personId: string) =>
      logInteraction(db, anInteraction({ startsOn, status, participants: [{ personId: personId as PersonId }] }))
    await met('2026-10-01', 'held', 'a')
    await met('2026-10-25', 'cancelled', 'a')
    await met('2026-12-20', 'planned', 'a')
    await met('2026-08-31', 'held', 'b')
    await met('2026-09-30', 'held', 'c')
    for (const id of ['a', 'b', 'c', 'd']) await setCadence(db, person(id), monthly)
    await setCadence(db, person('c'), { every: 8, unit: 'week' })
  })
  return store
}

const losing = async (store: Store, on: string, part = { offset: 0, limit: 10 }) =>
  (await losingContact(store.read, { on, ...part })).rows.map(
    ({ personId, lastOn, dueOn, state }) => `${personId} ${lastOn ?? 'aldrig'} ${dueOn ?? ''} ${state}`,
  )

test('people past their interval are listed, the longest past first, in red after one and a half intervals', async () => {
  const store = await anOfficeThatMeets()
  expect(await losing(store, '2026-10-31')).toEqual(['d aldrig  red', 'b 2026-08-31 2026-09-30 red'])
  expect(await losing(store, '2026-11-01')).toEqual([
    'd aldrig  red',
    'b 2026-08-31 2026-09-30 red',
    'a 2026-10-01 2026-11-01 amber',
  ])
  expect((await losing(store, '2026-11-15')).at(-1)).toBe('a 2026-10-01 2026-11-01 amber')
  expect((await losing(store, '2026-11-17')).at(-1)).toBe('a 2026-10-01 2026-11-01 red')
  expect((await losing(store, '2026-11-25')).at(-1)).toBe('c 2026-09-30 2026-11-25 amber')
})

test('only a held meeting counts, and logging one takes the person off the list', async () => {
  const store = await anOfficeThatMeets()
  await store.change(db =>
    logInteraction(db, anInteraction({ startsOn: '2026-11-20', participants: [{ personId: 'a' as PersonId }] })),
  )
  expect((await losing(store, '2026-11-24')).map(line => line[0])).toEqual(['d', 'b'])
})

test('the list is read in parts and shows the role held that day', async () => {
  const store = await anOfficeThatMeets()
  const { total, rows } = await losingContact(store.read, { on: '2026-11-24', offset: 2, limit: 1 })
  expect([total, rows.map(row => row.role)]).toEqual([3, ['Ledamot, Trafikutskottet']])
})

test('a cadence can be set, changed and removed, and its removal undone', async () => {
  const store = await anOfficeThatMeets()
  expect(await cadenceOf(store.read, person('c'))).toEqual({ every: 8, unit: 'week' })
  const before = livingRows(store.file)
  const { actionId } = await store.change(db => setCadence(db, person('c'), null))
  expect(await cadenceOf(store.read, person('c'))).toBeNull()
  await store.change(db => undoAction(db, actionId, now))
  expect(livingRows(store.file)).toEqual(before)
  await store.change(db => setCadence(db, person('d'), null))
  await store.change(db => setCadence(db, person('d'), { every: 3, unit: 'day' }))
  expect(await cadenceOf(store.read, person('d'))).toEqual({ every: 3, unit: 'day' })
})

test('two merged people keep one cadence', async () => {
  const store = await anOfficeThatMeets()
  await store.change(db => applyMerge(db, { kind: 'person', keep: 'b', lose: 'c' }, {}, now))
  expect(await cadenceOf(store.read, person('b'))).toEqual(monthly)
  expect(livingRows(store.file)['contact_cadence']).toHaveLength(3)
})

test.each([[0], [1.5], [1000], [-3]])('a cadence of %s days is refused', async every => {
  const store = await anOfficeThatMeets()
  const work = store.change(db => setCadence(db, person('a'), { every, unit: 'day' }))
  await expect(work).rejects.toMatchObject({ refusal: { code: 'not-a-cadence', every } })
})

test('a cadence for an unknown person is refused', async () => {
  const store = await anOfficeThatMeets()
  await expect(store.change(db => setCadence(db, person('x'), monthly))).rejects.toMatchObject({
    refusal: { code: 'unknown-id' },
  })
})
