import { expect, test } from 'vitest'
import { trashPage } from '../../db/reads/history/trash'
import { referenceLists } from '../../db/reads/records/reference-lists'
import { interactionPage } from '../../db/reads/timelines/interaction-lists'
import type { Store } from '../../db/store'
import { logInteraction } from '../../office/log/log-interaction'
import { removeRow } from '../../office/log/remove-row'
import { restoreRow } from '../../office/log/restore-row'
import { undoAction } from '../../office/log/undo/undo-action'
import { addPart, editPart } from '../../office/register/parts/write-part'
import { looksLikeEmail } from '../../src-shared/names/contact-way'
import type { PartFields } from '../../src-shared/records/catalogue/catalogue'
import { likelyColleagues, worksOn } from '../../src-shared/records/colleague'
import type { PartnerId, StaffMemberId } from '../../src-shared/records/ids'
import { anInteraction } from './an-interaction'
import { anOffice } from './office'

const now = new Date('2026-11-24T10:00:00Z')
const alva: PartFields['staff'] = {
  name: 'Alva Lind',
  email: 'alva.lind@norr.se',
  title: 'Strateg',
  homePartnerId: 'region-norrbotten' as PartnerId,
  fromOn: '2024-01-01',
  toOn: null,
}
const add = (store: Store, fields: Partial<PartFields['staff']> = {}) =>
  store.change(db => addPart(db, 'staff', { ...alva, ...fields }, now))
const staffOf = async (store: Store) => (await referenceLists(store.read)).staff

test('a colleague can be added, renamed and ended, and each step undone by itself', async () => {
  const store = await anOffice()
  const { result: id, actionId: added } = await add(store)
  const ended = await store.change(db => editPart(db, 'staff', id, { toOn: '2026-11-30' }, now))
  const renamed = await store.change(db => editPart(db, 'staff', id, { name: '  Alva Berg ' }, now))
  expect(await staffOf(store)).toEqual([{ ...alva, id, name: 'Alva Berg', toOn: '2026-11-30' }])
  for (const { actionId } of [renamed, ended]) await store.change(db => undoAction(db, actionId, now))
  expect(await staffOf(store)).toEqual([{ ...alva, id }])
  await store.change(db => undoAction(db, added, now))
  expect(await staffOf(store)).toEqual([])
})

test.each([
  [{ name: '' }, 'field-empty'],
  [{ name: '   ' }, 'field-empty'],
  [{ email: 'alva' }, 'not-an-email'],
  [{ email: 'alva@norr' }, 'not-an-email'],
  [{ email: 'Alva Lind <alva@norr.se>' }, 'not-an-email'],
  [{ fromOn: '2026-12-01', toOn: '2026-11-30' }, 'ends-before-start'],
  [{ fromOn: '2026-02-30' }, 'not-a-date'],
  [{ homePartnerId: 'ingen' as PartnerId }, 'unknown-id'],
])('a colleague with %j is refused (%s), both when added and when edited', async (fields, code) => {
  const store = await anOffice()
  await expect(add(store, fields)).rejects.toMatchObject({ refusal: { code } })
  expect(await staffOf(store)).toEqual([])
  const { result: id } = await add(store)
  await expect(store.change(db => editPart(db, 'staff', id, fields, now))).rejects.toMatchObject({ refusal: { code } })
  expect(await staffOf(store)).toEqual([{ ...alva, id }])
})

test('a last day before the first is refused also when only one of them is edited', async () => {
  const store = await anOffice()
  const { result: id } = await add(store)
  const end = store.change(db => editPart(db, 'staff', id, { toOn: '2023-12-31' }, now))
  await expect(end).rejects.toMatchObject({ refusal: { code: 'ends-before-start' } })
})

test('an e-mail address is recognised by its form, with letters of every language', () => {
  for (const good of ['a@b.se', 'åsa.öst@norr.se', "o'neil+talan@sub.kontor.example"])
    expect(looksLikeEmail(good)).toBe(true)
  for (const bad of ['', 'a', 'a@b', '@b.se', 'a@', 'a b@c.se', 'a@b..se', 'a@b.se,c@d.se', 'a@@b.se', 'a@b.se.'])
    expect(looksLikeEmail(bad), bad).toBe(false)
})

test('a colleague in the trash is in no list, stays on past meetings, and can be restored', async () => {
  const store = await anOffice()
  const { result } = await add(store)
  const id = result as StaffMemberId
  await store.change(db => logInteraction(db, anInteraction({ staffIds: [id] })))
  const { actionId } = await store.change(db => removeRow(db, 'staff', id, now))
  expect(await staffOf(store)).toEqual([])
  expect((await interactionPage(store.read, { offset: 0, limit: 1 })).rows[0]?.staff).toEqual(['Alva Lind'])
  const [gone] = (await trashPage(store.read, { now, limit: 9 })).actions
  expect(gone).toMatchObject({ actionId, rows: [{ kind: 'staff', label: 'Alva Lind', detail: 'Strateg' }] })
  await store.change(db => restoreRow(db, 'staff', id))
  expect(await staffOf(store)).toEqual([{ ...alva, id }])
})

test('a colleague works at the office from the first day to the last, both included', () => {
  const span = { fromOn: '2026-01-01', toOn: '2026-11-30' }
  const days = ['2025-12-31', '2026-01-01', '2026-11-30', '2026-12-01']
  expect(days.map(day => worksOn(span, day))).toEqual([false, true, true, false])
  expect(days.map(day => worksOn({ fromOn: null, toOn: null }, day))).toEqual([true, true, true, true])
})

test('a likely duplicate of a colleague is found by name, pet name, a wrong letter or e-mail', () => {
  const known = [
    { id: 'a', name: 'Lars Öberg', email: null },
    { id: 'b', name: 'Alva Lind', email: 'Alva@norr.se' },
  ]
  const like = (name: string, email: string | null = null, id: string | null = null) =>
    likelyColleagues(known, { id, name, email }).map(one => one.id)
  expect(like('lasse oberg')).toEqual(['a'])
  expect(like('Alva Lindh')).toEqual(['b'])
  expect(like('Någon Annan', 'alva@NORR.se')).toEqual(['b'])
  expect(like('Alva Lind', null, 'b')).toEqual([])
  expect(like('Bo Ek')).toEqual([])
})

test('a colleague added with a meeting takes part in it, owns our commitment, and is undone with it', async () => {
  const store = await anOffice()
  const promise = { madeBy: 'us', promise: 'Skicka underlaget', dueOn: null } as const
  const entry = anInteraction({ newStaff: [' Alva Lind ', 'alva lind', 'Bo Ek'], commitments: [promise] })
  const { actionId } = await store.change(db => logInteraction(db, entry))
  const [row] = (await interactionPage(store.read, { offset: 0, limit: 1 })).rows
  expect(row?.staff).toEqual(['Alva Lind', 'Bo Ek'])
  const [first] = await staffOf(store)
  const owner = await store.read.selectFrom('commitment').select('owner_staff_id').executeTakeFirstOrThrow()
  expect(owner.owner_staff_id).toBe(first?.id)
  await store.change(db => logInteraction(db, anInteraction({ newStaff: ['ALVA LIND'] })))
  expect((await staffOf(store)).map(({ name }) => name)).toEqual(['Alva Lind', 'Bo Ek'])
  const { result } = await store.change(db => undoAction(db, actionId, now))
  // The second meeting refers to one of them, who is therefore left.
  expect((await staffOf(store)).map(({ name }) => name)).toEqual(['Alva Lind'])
  expect(result.skipped).toMatchObject([{ table: 'staff_member', reason: 'still-referred' }])
})
