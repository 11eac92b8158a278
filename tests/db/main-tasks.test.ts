import { expect, test } from 'vitest'
import { referenceLists } from '../../db/reads/records/reference-lists'
import { undoAction } from '../../office/log/undo/undo-action'
import { editPart } from '../../office/register/parts/write-part'
import { addableKinds } from '../../src-shared/records/catalogue/catalogue'
import { removableKinds } from '../../src-shared/records/trash'
import { aDemoOffice } from './office'

const now = new Date('2026-11-24T10:00:00Z')

test('the words of a main task are the office’s own: changed, and taken back by undo', async () => {
  const store = await aDemoOffice()
  const task = async () => (await referenceLists(store.read)).tasks.find(({ id }) => id === ('radgivning' as never))
  const before = await task()
  expect(before?.description).toMatch(/hemmaaktörerna/)
  const { actionId } = await store.change(db =>
    editPart(db, 'task', 'radgivning', { name: 'Råd', description: 'Vi svarar på frågor.' }, now),
  )
  expect(await task()).toEqual({ ...before, name: 'Råd', description: 'Vi svarar på frågor.' })
  await store.change(db => editPart(db, 'task', 'radgivning', { description: null }, now))
  expect((await task())?.description).toBeNull()
  await store.change(db => undoAction(db, actionId, now))
  expect((await task())?.name).toBe(before?.name)
})

test('a main task keeps a name, and is neither added nor removed', async () => {
  const store = await aDemoOffice()
  await expect(store.change(db => editPart(db, 'task', 'radgivning', { name: ' ' }, now))).rejects.toMatchObject({
    refusal: { code: 'field-empty', field: 'name' },
  })
  expect(addableKinds).not.toContain('task')
  expect(removableKinds).not.toContain('task')
})
