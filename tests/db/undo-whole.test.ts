import { expect, test } from 'vitest'
import { brokenRows } from '../../db/rules/broken-rows'
import type { Store } from '../../db/store'
import { editAsk } from '../../office/log/edit-ask'
import { editInteraction } from '../../office/log/edit-interaction'
import { logInteraction } from '../../office/log/log-interaction'
import { removeRow } from '../../office/log/remove-row'
import { restoreRow } from '../../office/log/restore-row'
import { undoAction } from '../../office/log/undo/undo-action'
import { addPart, editPart } from '../../office/register/parts/write-part'
import type { OrganisationId } from '../../src-shared/records/ids'
import { anInteraction, malmbanan, norrbotten, trafikverket } from './an-interaction'
import { livingRows } from './living-rows'
import { anOffice } from './office'

const now = new Date('2026-11-24T10:00:00Z')

const aMeeting = anInteraction({
  participants: [{ name: 'Nia Nysson', organisationId: trafikverket, title: 'Utredare' }],
  issueIds: [malmbanan],
  partnerIds: [norrbotten],
  asks: [{ issueId: malmbanan, ask: 'Mer spår', response: 'open' }],
  commitments: [{ madeBy: 'us', promise: 'Skicka underlaget', dueOn: '2026-12-01' }],
})

type Work = (store: Store, interactionId: string) => Promise<unknown>
const changes: Record<string, Work> = {
  'its headline is corrected': (store, id) =>
    store.change(db => editInteraction(db, id as never, { headline: 'Rättad' }, now)),
  'its ask is answered': async store => {
    const [ask] = await store.read.selectFrom('ask').select('id').execute()
    return store.change(db => editAsk(db, ask?.id ?? '', { responseKind: 'yes' }))
  },
  'its commitment is completed': store =>
    store.change(db => db.updateTable('commitment').set({ status: 'done' }).execute()),
  'its issue is removed': (store, id) =>
    store.change(db => editInteraction(db, id as never, { issueIds: { remove: [malmbanan] } }, now)),
}

test.each(Object.entries(changes))(
  'undoing the logging of a meeting leaves the meeting and all logged with it, if %s before',
  async (_, change) => {
    const store = await anOffice()
    const { actionId, result } = await store.change(db => logInteraction(db, aMeeting))
    await change(store, result.interactionId)
    const before = livingRows(store.file)
    const { result: undone } = await store.change(db => undoAction(db, actionId, now))
    expect(undone.skipped).toContainEqual({
      table: 'interaction',
      id: result.interactionId,
      reason: 'changed-since',
    })
    expect(livingRows(store.file)).toEqual(before)
  },
)

test('undoing the redo of a logging leaves the meeting whole, if it was edited after the redo', async () => {
  const store = await anOffice()
  const logged = await store.change(db => logInteraction(db, aMeeting))
  const undoing = await store.change(db => undoAction(db, logged.actionId, now))
  const redoing = await store.change(db => undoAction(db, undoing.actionId, now))
  await changes['its headline is corrected']?.(store, logged.result.interactionId)
  const before = livingRows(store.file)
  await store.change(db => undoAction(db, redoing.actionId, now)).catch(() => undefined)
  expect(livingRows(store.file)).toEqual(before)
})

test('undoing the logging of a meeting leaves it whole, if a note about it was added later', async () => {
  const store = await anOffice()
  const { actionId, result } = await store.change(db => logInteraction(db, aMeeting))
  await store.change(db =>
    db
      .insertInto('working_note')
      .values({
        id: 'not-1',
        subject_table: 'interaction',
        subject_id: result.interactionId,
        content: 'Ring igen',
        written_by: 'anna',
      })
      .execute(),
  )
  const before = livingRows(store.file)
  const { result: undone } = await store.change(db => undoAction(db, actionId, now))
  expect(undone.skipped).toContainEqual(expect.objectContaining({ table: 'interaction', reason: 'still-referred' }))
  expect(livingRows(store.file)).toEqual(before)
})

const anOrganisation = async (store: Store, name: string, parentId: OrganisationId | null = null) =>
  (await store.change(db => addPart(db, 'organisation', { name, abbreviation: null, kind: 'company', parentId }, now)))
    .result as OrganisationId
const setParent = (store: Store, id: OrganisationId, parentId: OrganisationId | null) =>
  store.change(db => editPart(db, 'organisation', id, { parentId }, now))

test('an undo that would make an organisation part of itself, even over several levels, is refused with its name', async () => {
  const store = await anOffice()
  const [a, b, c] = [
    await anOrganisation(store, 'A'),
    await anOrganisation(store, 'B'),
    await anOrganisation(store, 'C'),
  ]
  await setParent(store, b, a)
  await setParent(store, c, b)
  const apart = await setParent(store, b, null)
  await setParent(store, a, c)
  await expect(store.change(db => undoAction(db, apart.actionId, now))).rejects.toMatchObject({
    refusal: { code: 'rule-broken', rule: 'part-of-itself', table: 'organisation', name: 'B' },
  })
  expect(await brokenRows(store.read)).toEqual([])
})

test('an undo leaves and names a row that would refer to a row deleted since, and undoes the rest', async () => {
  const store = await anOffice()
  const [over, under] = [await anOrganisation(store, 'Över'), await anOrganisation(store, 'Under')]
  await setParent(store, under, over)
  const apart = await store.change(async db => {
    await editPart(db, 'organisation', under, { parentId: null }, now)
    await editPart(db, 'organisation', trafikverket, { nameEn: 'Another' }, now)
  })
  await store.change(db => removeRow(db, 'organisation', over, now))
  const { result } = await store.change(db => undoAction(db, apart.actionId, now))
  expect(result).toEqual({
    undone: 1,
    skipped: [{ table: 'organisation', id: under, reason: 'against-rule', rule: 'names-gone' }],
  })
  expect(await brokenRows(store.read)).toEqual([])
})

test('moving a meeting to another day is not undone by half, if its time was edited later', async () => {
  const store = await anOffice()
  const { result } = await store.change(db => logInteraction(db, aMeeting))
  const id = result.interactionId
  const moved = await store.change(db => editInteraction(db, id, { startsOn: '2026-11-25' }, now))
  await store.change(db => editInteraction(db, id, { startsTime: '15:00' }, now))
  await expect(store.change(db => undoAction(db, moved.actionId, now))).rejects.toMatchObject({
    refusal: { code: 'nothing-to-undo' },
  })
  const row = await store.read.selectFrom('interaction').selectAll().where('id', '=', id).executeTakeFirst()
  expect(row).toMatchObject({ starts_on: '2026-11-25', starts_time: '15:00', starts_at: '2026-11-25T14:00Z' })
})

test('undoing a secrecy mark does not remove it, if it was set again with other grounds', async () => {
  const store = await anOffice()
  const { result } = await store.change(db => logInteraction(db, aMeeting))
  const mark = (provision: string) =>
    store.change(db =>
      editInteraction(
        db,
        result.interactionId,
        { secrecy: { provision, markedOn: '2026-11-24', authority: 'Kontoret' } },
        now,
      ),
    )
  const first = await mark('OSL 15 kap. 1 §')
  await mark('OSL 18 kap. 13 §')
  await store.change(db => undoAction(db, first.actionId, now)).catch(() => undefined)
  const [row] = await store.read.selectFrom('interaction').select('confidentiality').execute()
  expect(row?.confidentiality).toBe('secrecy_marked')
})

test('a role cannot be restored to a person who is in the trash', async () => {
  const store = await anOffice()
  const { result } = await store.change(db => logInteraction(db, aMeeting))
  const person = result.createdPeople[0] ?? ''
  const [role] = await store.read
    .selectFrom('role_assignment')
    .select('id')
    .where('person_id', '=', person as never)
    .execute()
  await store.change(db => removeRow(db, 'role', role?.id ?? '', now))
  await store.change(db => removeRow(db, 'person', person, now))
  await expect(store.change(db => restoreRow(db, 'role', role?.id ?? ''))).rejects.toMatchObject({
    refusal: { code: 'rule-broken', rule: 'names-gone' },
  })
})
