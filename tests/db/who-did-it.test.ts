import { expect, test } from 'vitest'
import { historyPage } from '../../db/reads/history/history'
import { trashPage } from '../../db/reads/history/trash'
import { currentUser, seatIn, seatOf } from '../../db/reads/home/current-user'
import { openStore, type Store } from '../../db/store'
import { savedViews, saveView } from '../../office/lists/saved-views'
import { logInteraction } from '../../office/log/log-interaction'
import { removeRow } from '../../office/log/remove-row'
import { undoAction } from '../../office/log/undo/undo-action'
import { addPart, editPart } from '../../office/register/parts/write-part'
import { everything } from '../../src-shared/lists/list-filter'
import { doerName } from '../../src-shared/program/doer'
import type { StaffMemberId } from '../../src-shared/records/ids'
import { anInteraction } from './an-interaction'
import { colleague, sitAs } from './colleagues'
import { anOffice, closing } from './office'
import { connect } from './raw-store'

const now = new Date('2026-11-24T10:00:00Z')
const nothing = { email: null, title: null, homePartnerId: null, fromOn: null, toOn: null }

const logged = (store: Store) => store.change(db => logInteraction(db, anInteraction()))
const latestBy = async (store: Store) => (await historyPage(store.read, { limit: 1 })).actions[0]?.by

test('a change names its colleague and the login, or the login alone if no colleague was chosen', async () => {
  const store = await anOffice()
  const alva = await colleague(store, 'Alva Lind')
  expect(await latestBy(store)).toBe('test')
  await sitAs(store, alva)
  const { result } = await logged(store)
  expect(await latestBy(store)).toBe('Alva Lind (test)')
  await store.change(db => removeRow(db, 'interaction', result.interactionId, now))
  expect((await trashPage(store.read, { now, limit: 9 })).actions[0]?.by).toBe('Alva Lind (test)')
  await sitAs(store, null)
  await logged(store)
  expect(await latestBy(store)).toBe('test')
})

test('the login is shown beside the name only if it says something else', () => {
  expect(doerName('alva.lind', 'Alva Lind')).toBe('Alva Lind')
  expect(doerName('AlvaLind', 'Alva Lind')).toBe('Alva Lind')
  expect(doerName('asa-ost', 'Åsa Öst')).toBe('Åsa Öst')
  expect(doerName('alva', 'Alva Lind')).toBe('Alva Lind (alva)')
  expect(doerName('anna-dator', null)).toBe('anna-dator')
  expect(doerName(null, 'Alva Lind')).toBe('Alva Lind')
  expect(doerName(null, null)).toBeNull()
})

test('the history shows a renamed colleague by the new name, and still names one in the trash', async () => {
  const store = await anOffice()
  const [alva, bo] = [await colleague(store, 'Alva Lind'), await colleague(store, 'Bo Ek')]
  await sitAs(store, alva)
  await logged(store)
  await sitAs(store, bo)
  await store.change(db => editPart(db, 'staff', alva, { name: 'Alva Berg' }, now))
  await store.change(db => removeRow(db, 'staff', bo, now))
  const { actions } = await historyPage(store.read, { limit: 200 })
  const byOf = (table: string, op: string) =>
    actions.find(action => action.changes.some(change => change.table === table && change.op === op))?.by
  expect(byOf('interaction', 'insert')).toBe('Alva Berg (test)')
  expect(byOf('staff_member', 'update')).toBe('Bo Ek (test)')
  await logged(store)
  expect(await latestBy(store)).toBe('test')
  expect(await currentUser(store.read, store.doer())).toMatchObject({ staffId: null, isAsked: true })
})

test('two colleagues with the same login are told apart by the choice made at each laptop and in each program', async () => {
  const store = await anOffice()
  const [lind, ek] = [await colleague(store, 'Anna Lind'), await colleague(store, 'Anna Ek')]
  const { space_id: office } = await store.read.selectFrom('device').select('space_id').executeTakeFirstOrThrow()
  const seatAt = (staffId: StaffMemberId) => seatIn(store.read, 'anna', { [office]: { staffId, hadColleagues: true } })
  for (const staffId of [lind, ek]) expect(await seatAt(staffId)).toEqual({ staffId, hadColleagues: true })
  expect(await seatIn(store.read, 'anna', { 'another-office': { staffId: lind, hadColleagues: true } })).toBeUndefined()
  const other = closing(await openStore(store.file, 'anna'))
  await sitAs(store, lind)
  await sitAs(other, ek)
  for (const [at, by] of [
    [store, 'Anna Lind (test)'],
    [other, 'Anna Ek (anna)'],
    [store, 'Anna Lind (test)'],
  ] as const) {
    await logged(at)
    expect(await latestBy(at)).toBe(by)
  }
})

test('a change by another program names no colleague, even while one works in the office', async () => {
  const store = await anOffice()
  await sitAs(store, await colleague(store, 'Alva Lind'))
  await logged(store)
  const foreign = connect(store.file)
  foreign.exec("update issue set short_name = 'Malmbanan 2' where id = 'malmbanan'")
  foreign.close()
  expect(await latestBy(store)).toBe('test')
})

test('a login that an earlier version kept with a colleague is that colleague, unless two have it or the laptop says otherwise', async () => {
  const store = await anOffice()
  const [alva, bo] = [await colleague(store, 'Alva Lind'), await colleague(store, 'Bo Ek')]
  const loginOf = (id: StaffMemberId) =>
    store.change(db => db.updateTable('staff_member').set({ user_name: 'test' }).where('id', '=', id).execute())
  expect(await seatIn(store.read, 'test', {})).toBeUndefined()
  await loginOf(alva)
  expect(await seatIn(store.read, 'test', {})).toEqual({ staffId: alva, hadColleagues: true })
  const { space_id: office } = await store.read.selectFrom('device').select('space_id').executeTakeFirstOrThrow()
  const none = { staffId: null, hadColleagues: true }
  expect(await seatIn(store.read, 'test', { [office]: none })).toEqual(none)
  await loginOf(bo)
  expect(await seatIn(store.read, 'test', {})).toBeUndefined()
})

test('Talan asks who works here until it is answered, and asks again after "none" once there is a colleague', async () => {
  const store = await anOffice()
  const isAsked = async () => (await currentUser(store.read, store.doer())).isAsked
  expect(await isAsked()).toBe(true)
  await sitAs(store, null)
  expect(await isAsked()).toBe(false)
  const alva = await colleague(store, 'Alva Lind')
  expect(await isAsked()).toBe(true)
  await sitAs(store, null)
  expect(await isAsked()).toBe(false)
  await sitAs(store, alva)
  expect(await isAsked()).toBe(false)
  await expect(seatOf(store.read, 'x' as StaffMemberId)).rejects.toMatchObject({ refusal: { code: 'unknown-id' } })
})

test('an undo names the colleague who made it, even after the adding of that colleague is undone', async () => {
  const store = await anOffice()
  const made = await store.change(db => addPart(db, 'staff', { name: 'Alva Lind', ...nothing }, now))
  await sitAs(store, made.result as StaffMemberId)
  const meeting = await logged(store)
  await store.change(db => undoAction(db, meeting.actionId, now))
  expect(await latestBy(store)).toBe('Alva Lind (test)')
  await store.change(db => undoAction(db, made.actionId, now))
  expect(await latestBy(store)).toBe('Alva Lind (test)')
  expect((await currentUser(store.read, store.doer())).staffId).toBeNull()
})

test('a private view follows its colleague to every login; one saved before the colleague was chosen stays with the login', async () => {
  const store = await anOffice()
  const view = (name: string) => ({
    name,
    list: 'people' as const,
    isPrivate: true,
    definition: { filter: everything, sort: [], groupBy: null, columns: null },
  })
  const save = (at: Store, name: string) => at.change(db => saveView(db, at.doer(), view(name)))
  const seen = async (at: Store) => (await savedViews(at.read, at.doer())).map(({ name }) => name)
  await save(store, 'Före svaret')
  const [alva, bo] = [await colleague(store, 'Alva Lind'), await colleague(store, 'Bo Ek')]
  await sitAs(store, alva)
  await save(store, 'Alvas')
  expect(await seen(store)).toEqual(['Alvas', 'Före svaret'])
  await sitAs(store, bo)
  expect(await seen(store)).toEqual(['Före svaret'])
  const elsewhere = closing(await openStore(store.file, 'alva-laptop'))
  expect(await seen(elsewhere)).toEqual([])
  await sitAs(elsewhere, alva)
  expect(await seen(elsewhere)).toEqual(['Alvas'])
})

test('a private view saved by a colleague whom an older copy of the office does not have is kept by the login', async () => {
  const store = await anOffice()
  await sitAs(store, await colleague(store, 'Bo Ek'))
  store.sit({ staffId: 'chosen-in-a-later-copy' as StaffMemberId, hadColleagues: true })
  const definition = { filter: everything, sort: [], groupBy: null, columns: null }
  const view = { name: 'Min vy', list: 'people' as const, isPrivate: true, definition }
  const { result: id } = await store.change(db => saveView(db, store.doer(), view))
  const ownerNow = async () =>
    (await store.read.selectFrom('saved_view').select('owner_staff_id').executeTakeFirstOrThrow()).owner_staff_id
  expect(await ownerNow()).toBeNull()
  expect((await savedViews(store.read, store.doer())).map(({ name }) => name)).toEqual(['Min vy'])
  // As an earlier version wrote it. Whoever works here now still has the view.
  await store.change(db =>
    db
      .updateTable('saved_view')
      .set({ owner_staff_id: 'chosen-in-a-later-copy' as StaffMemberId })
      .where('id', '=', id as never)
      .execute(),
  )
  await sitAs(store, await colleague(store, 'Alva Lind'))
  expect((await savedViews(store.read, store.doer())).map(({ name }) => name)).toEqual(['Min vy'])
})
