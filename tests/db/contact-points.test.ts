import { expect, test } from 'vitest'
import { trashPage } from '../../db/reads/history/trash'
import { organisationFacts } from '../../db/reads/records/organisation-record'
import { removeRow } from '../../office/log/remove-row'
import { restoreRow } from '../../office/log/restore-row'
import { undoAction } from '../../office/log/undo/undo-action'
import { applyMerge } from '../../office/register/merge'
import { addPart, editPart } from '../../office/register/parts/write-part'
import type { OrganisationId } from '../../src-shared/records/ids'
import { aDemoOffice } from './office'

const now = new Date('2026-11-24T10:00:00Z')
const committee = 'se-riksdag-tu' as OrganisationId
const ministry = 'se-rk-fi' as OrganisationId
const registry = { organisationId: committee, address: 'registrator@exempel.se', purpose: 'Registratorn' }

async function anOffice() {
  const store = await aDemoOffice()
  const { actionId, result: id } = await store.change(db => addPart(db, 'contact-point', registry, now))
  const points = async (organisation = committee) =>
    (await organisationFacts(store.read, organisation, '2026-11-24')).contactPoints.map(({ address }) => address)
  return { store, actionId, id, points }
}

test('a contact point is added to an organisation, changed, and undone', async () => {
  const { store, actionId, id, points } = await anOffice()
  expect(await points()).toEqual(['registrator@exempel.se'])
  const changed = await store.change(db => editPart(db, 'contact-point', id, { address: ' 08-123 45 ' }, now))
  expect(await points()).toEqual(['08-123 45'])
  await store.change(db => undoAction(db, changed.actionId, now))
  await store.change(db => undoAction(db, actionId, now))
  expect(await points()).toEqual([])
})

test('a contact point without an address is refused', async () => {
  const { store, points } = await anOffice()
  const adding = store.change(db => addPart(db, 'contact-point', { ...registry, address: ' ' }, now))
  await expect(adding).rejects.toMatchObject({ refusal: { code: 'field-empty', field: 'address' } })
  expect(await points()).toEqual(['registrator@exempel.se'])
})

test('a deleted contact point is in the trash under its address, and comes back', async () => {
  const { store, id, points } = await anOffice()
  await store.change(db => removeRow(db, 'contact-point', id, now))
  expect(await points()).toEqual([])
  const [latest] = (await trashPage(store.read, { now, limit: 10 })).actions
  expect(latest?.rows).toMatchObject([{ label: 'registrator@exempel.se', detail: 'Trafikutskottet' }])
  await store.change(db => restoreRow(db, 'contact-point', id, now))
  expect(await points()).toEqual(['registrator@exempel.se'])
})

test('a contact point follows its organisation into a merge, and back', async () => {
  const { store, points } = await anOffice()
  const merge = { kind: 'organisation', keep: ministry, lose: committee } as const
  const { actionId } = await store.change(db => applyMerge(db, merge, {}, now))
  expect(await points(ministry)).toEqual(['registrator@exempel.se'])
  await store.change(db => undoAction(db, actionId, now))
  expect([await points(ministry), await points()]).toEqual([[], ['registrator@exempel.se']])
})
