import { expect, test } from 'vitest'
import { homeDay } from '../../db/reads/home/home'
import type { Store } from '../../db/store'
import { loadDemo, removeDemo } from '../../office/demo/demo-office'
import { logInteraction } from '../../office/log/log-interaction'
import { undoAction } from '../../office/log/undo/undo-action'
import type { InteractionId, StaffMemberId } from '../../src-shared/records/ids'
import { anInteraction } from './an-interaction'
import { anOffice } from './office'

const now = new Date('2026-11-24T10:00:00Z')
const today = '2026-11-24'

const beginning = async (store: Store) => (await homeDay(store.read, today, store.doer())).beginning

/** Adds a colleague and returns the id. */
async function colleague(store: Store, id: string, name: string, toOn: string | null = null): Promise<StaffMemberId> {
  await store.change(db =>
    db
      .insertInto('staff_member')
      .values({ id, name, home_partner_id: null, email: null, to_on: toOn } as never)
      .execute(),
  )
  return id as StaffMemberId
}

test('a new office has nothing of the first hour', async () => {
  expect(await beginning(await anOffice())).toEqual({
    me: null,
    colleagues: [],
    hasReadIn: false,
    hasLogged: false,
    isShared: false,
    isJoined: false,
  })
})

test('the user and the colleagues are told apart, and a colleague who has left does not count', async () => {
  const store = await anOffice()
  const alva = await colleague(store, 'alva', 'Alva Lind')
  await colleague(store, 'bo', 'Bo Ek')
  await colleague(store, 'cajsa', 'Cajsa Ro', '2026-11-23')
  store.sit({ staffId: alva, hadColleagues: true })
  expect(await beginning(store)).toMatchObject({ me: 'Alva Lind', colleagues: ['Bo Ek'] })
})

test('the first meeting is done when it is logged, and left again when that is undone', async () => {
  const store = await anOffice()
  const { actionId } = await store.change(db => logInteraction(db, anInteraction({})))
  expect((await beginning(store)).hasLogged).toBe(true)
  await store.change(db => undoAction(db, actionId, now))
  expect((await beginning(store)).hasLogged).toBe(false)
})

test('what is in the invented office does not tick a step, neither while it is there nor afterwards', async () => {
  const store = await anOffice()
  const before = await beginning(store)
  await store.change(db => loadDemo(db, now))
  expect(await beginning(store)).toEqual(before)
  await store.change(db => removeDemo(db, now))
  expect(await beginning(store)).toEqual(before)
})

test('in an office that another computer shares, only a meeting with the user among the colleagues is their first', async () => {
  const store = await anOffice()
  const alva = await colleague(store, 'alva', 'Alva Lind')
  store.sit({ staffId: alva, hadColleagues: true })
  await store.change(async db => {
    await logInteraction(db, anInteraction({}))
    const device = { id: '0123456789abcdef', name: 'Bos dator', sign_key: 'n', recipient: 'age1' }
    await db
      .insertInto('sharing_device')
      .values({ ...device, admitted_at: now.toISOString() } as never)
      .execute()
  })
  // This file wrote that row itself, so it is the first computer to share.
  expect(await beginning(store)).toMatchObject({ isShared: true, isJoined: false, hasLogged: true })
  await store.change(db =>
    db
      .updateTable('device' as never)
      .set({ device_id: 'another' } as never)
      .execute(),
  )
  expect(await beginning(store)).toMatchObject({ isShared: true, isJoined: true, hasLogged: false })
  const mine = anInteraction({ staffIds: [alva] })
  const { result } = await store.change(db => logInteraction(db, mine))
  expect((await beginning(store)).hasLogged).toBe(true)
  expect(result.interactionId satisfies InteractionId).toBeTruthy()
})
