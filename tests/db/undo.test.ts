import { expect, test } from 'vitest'
import { historyPage } from '../../db/reads/history/history'
import { matchNames } from '../../db/reads/names/name-matches'
import { interactionPage } from '../../db/reads/timelines/interaction-lists'
import { logInteraction } from '../../office/log/log-interaction'
import { undoAction } from '../../office/log/undo/undo-action'
import type { ActionId, PersonId } from '../../src-shared/records/ids'
import { anInteraction, malmbanan, trafikverket } from './an-interaction'
import { livingRows } from './living-rows'
import { anOffice } from './office'
import { connect } from './raw-store'

const now = new Date('2026-11-24T10:00:00Z')
const newcomer = { name: 'Nia Nysson', organisationId: trafikverket, title: 'Utredare' }

async function logged(participants = [newcomer] as Parameters<typeof anInteraction>[0]) {
  const store = await anOffice()
  const { actionId, result } = await store.change(db =>
    logInteraction(db, anInteraction({ participants: [newcomer], ...participants })),
  )
  return { store, actionId, result }
}
const total = async (store: Awaited<ReturnType<typeof anOffice>>) =>
  (await interactionPage(store.read, { offset: 0, limit: 1 })).total

test('undoing a logged meeting removes the meeting and the person it created', async () => {
  const { store, actionId } = await logged({})
  await store.change(db => undoAction(db, actionId, now))
  expect(await total(store)).toBe(0)
  expect(await matchNames(store.read, 'nia', '2026-11-24')).toEqual([])
})

test('undoing the undo restores everything', async () => {
  const { store, actionId } = await logged({})
  const undoing = await store.change(db => undoAction(db, actionId, now))
  await store.change(db => undoAction(db, undoing.actionId, now))
  expect(await total(store)).toBe(1)
  expect(await matchNames(store.read, 'nia', '2026-11-24')).toMatchObject([
    { name: 'Nia Nysson', detail: 'Utredare, Trafikverket' },
  ])
})

test('undoing a logged meeting keeps the person it created if that person was met again, and names the person as skipped', async () => {
  const { store, actionId, result } = await logged({})
  const personId = result.createdPeople[0] as PersonId
  await store.change(db => logInteraction(db, anInteraction({ participants: [{ personId }] })))
  const { result: undone } = await store.change(db => undoAction(db, actionId, now))
  expect(undone.skipped).toEqual([{ table: 'person', id: personId, reason: 'still-referred' }])
  expect(await total(store)).toBe(1)
  expect(await matchNames(store.read, 'nia', '2026-11-24')).toHaveLength(1)
})

test('an action cannot be undone twice', async () => {
  const { store, actionId } = await logged({})
  await store.change(db => undoAction(db, actionId, now))
  await expect(store.change(db => undoAction(db, actionId, now))).rejects.toMatchObject({
    refusal: { code: 'nothing-to-undo' },
  })
})

test('the beginning of an office cannot be undone, and the history marks it as fixed', async () => {
  const { store, actionId } = await logged({})
  const { actions } = await historyPage(store.read, { limit: 100_000 })
  const [latest, beginning, ...others] = actions
  expect(others).toEqual([])
  expect(latest).toMatchObject({ actionId, fixedAs: null })
  expect(beginning?.fixedAs).toBe('beginning')
  const before = livingRows(store.file)
  const undone = store.change(db => undoAction(db, beginning?.actionId as ActionId, now))
  await expect(undone).rejects.toMatchObject({ refusal: { code: 'beginning-not-undone' } })
  expect(livingRows(store.file)).toEqual(before)
  const page = await historyPage(store.read, { id: malmbanan, limit: 1 })
  expect(page.actions.map(({ fixedAs }) => fixedAs)).toEqual(['beginning'])
})

test('undo restores the earlier value of a cell, unless it was edited again since', async () => {
  const store = await anOffice()
  const rename = (name: string) =>
    store.change(db => db.updateTable('issue').set({ short_name: name }).where('id', '=', malmbanan).execute())
  const nameNow = async () =>
    (await store.read.selectFrom('issue').select('short_name').where('id', '=', malmbanan).executeTakeFirstOrThrow())
      .short_name
  const original = await nameNow()
  const first = await rename('Malmen')
  await store.change(db => undoAction(db, first.actionId, now))
  expect(await nameNow()).toBe(original)
  const second = await rename('Malm')
  await rename('Banan')
  await expect(store.change(db => undoAction(db, second.actionId, now))).rejects.toMatchObject({
    refusal: { code: 'nothing-to-undo' },
  })
  expect(await nameNow()).toBe('Banan')
})

test('undo leaves and names a row that came with a program update, since its earlier value was not recorded', async () => {
  const store = await anOffice()
  const raw = connect(store.file)
  raw.exec(`update device set is_merging = 1;
    insert into list_value (id, list, code, name, name_en, sort_order) values ('tag:x', 'tag', 'x', 'Före', 'Before', 'a');
    update device set is_merging = 0`)
  raw.close()
  const { actionId } = await store.change(async db => {
    await db.updateTable('list_value').set({ name: 'Efter' }).where('id', '=', 'tag:x').execute()
    await db.updateTable('issue').set({ short_name: 'Efter' }).where('id', '=', malmbanan).execute()
  })
  const { result } = await store.change(db => undoAction(db, actionId, now))
  expect(result).toEqual({ undone: 1, skipped: [{ table: 'list_value', id: 'tag:x', reason: 'before-unrecorded' }] })
  const held = await store.read.selectFrom('list_value').select('name').where('id', '=', 'tag:x').execute()
  expect(held).toEqual([{ name: 'Efter' }])
})
