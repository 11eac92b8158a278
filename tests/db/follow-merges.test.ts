import { expect, test } from 'vitest'
import {
  allFollowedNotes,
  findFollowedNotes,
  readFollowedNote,
  writeFollowedNote,
} from '../../db/private-notes/followed-notes'
import { trashPage } from '../../db/reads/history/trash'
import { brokenRows } from '../../db/rules/broken-rows'
import type { Store } from '../../db/store'
import { editInteraction } from '../../office/log/edit-interaction'
import { logInteraction } from '../../office/log/log-interaction'
import { removeRow } from '../../office/log/remove-row'
import { restoreRow } from '../../office/log/restore-row'
import { undoAction } from '../../office/log/undo/undo-action'
import { applyMerge } from '../../office/register/merge'
import type { InteractionId, OrganisationId, PersonId } from '../../src-shared/records/ids'
import { anInteraction, trafikverket } from './an-interaction'
import { livingRows } from './living-rows'
import { anOffice } from './office'

const now = new Date('2026-11-24T10:00:00Z')

const metNew = async (store: Store, name: string, organisationId = trafikverket) => {
  const participants = [{ name, organisationId, title: 'Utredare' }]
  const { result, actionId } = await store.change(db =>
    logInteraction(db, anInteraction({ headline: name, participants })),
  )
  return { id: result.createdPeople[0] as PersonId, meeting: result.interactionId, actionId }
}
async function twoPeople(at = trafikverket) {
  const store = await anOffice()
  return { store, keep: await metNew(store, 'Kim Kvar', at), lose: await metNew(store, 'Kim Qvar', at) }
}
/** Logs a meeting that can concern a partner only through its participants. */
const logMet = (store: Store, people: readonly PersonId[]) =>
  store.change(db =>
    logInteraction(
      db,
      anInteraction({ issueIds: [], partnerIds: [], participants: people.map(personId => ({ personId })) }),
    ),
  )
const partnersOf = async (store: Store, meeting: InteractionId) =>
  (
    await store.read
      .selectFrom('interaction_partner')
      .select('partner_id')
      .where('interaction_id', '=', meeting)
      .where('deleted_at', 'is', null)
      .execute()
  ).map(row => row.partner_id)
const merge = (store: Store, keep: PersonId, lose: PersonId) =>
  store.change(db => applyMerge(db, { kind: 'person', keep, lose }, {}, now))
const whoMet = async (store: Store, meeting: InteractionId) =>
  (
    await store.read
      .selectFrom('interaction_participant')
      .select('person_id')
      .where('interaction_id', '=', meeting)
      .where('deleted_at', 'is', null)
      .execute()
  ).map(row => row.person_id)

test('a meeting restored after a merge has the kept person, and its own again when the merge is taken apart', async () => {
  const { store, keep, lose } = await twoPeople()
  await store.change(db => removeRow(db, 'interaction', lose.meeting, now))
  await merge(store, keep.id, lose.id)
  await store.change(db => restoreRow(db, 'interaction', lose.meeting, now))
  expect(await whoMet(store, lose.meeting)).toEqual([keep.id])
  await store.change(db => restoreRow(db, 'person', lose.id, now))
  expect(await whoMet(store, lose.meeting)).toEqual([lose.id])
  expect(await brokenRows(store.read)).toEqual([])
})

test('undoing the removal of a participant after a merge adds the kept person', async () => {
  const { store, keep, lose } = await twoPeople()
  const other = await metNew(store, 'Tredje Person')
  const { result } = await store.change(db =>
    logInteraction(db, anInteraction({ participants: [{ personId: lose.id }, { personId: other.id }] })),
  )
  const edit = await store.change(db =>
    editInteraction(db, result.interactionId, { participants: { remove: [lose.id] } }, now),
  )
  await merge(store, keep.id, lose.id)
  const undoing = await store.change(db => undoAction(db, edit.actionId, now))
  expect((await whoMet(store, result.interactionId)).toSorted()).toEqual([keep.id, other.id].toSorted())
  await store.change(db => undoAction(db, undoing.actionId, now))
  await store.change(db => undoAction(db, edit.actionId, now).catch(() => undefined))
  expect(await brokenRows(store.read)).toEqual([])
})

test('the logging of a meeting can be undone even if its participant has been merged away since', async () => {
  const { store, keep, lose } = await twoPeople()
  const logged = await store.change(db => logInteraction(db, anInteraction({ participants: [{ personId: lose.id }] })))
  await merge(store, keep.id, lose.id)
  await store.change(db => undoAction(db, logged.actionId, now))
  expect(await whoMet(store, logged.result.interactionId)).toEqual([])
})

test.each([
  ['the logging of a meeting', (store: Store, lose: PersonId) => logMet(store, [lose])],
  [
    'an edit of a meeting',
    async (store: Store, lose: PersonId) => {
      const { result } = await logMet(store, [])
      const participants = { add: [{ personId: lose }] }
      return store.change(async db => {
        await editInteraction(db, result.interactionId, { participants }, now)
        return result
      })
    },
  ],
])(
  '%s can be undone completely even if a partner followed from a participant merged away since',
  async (_what, done) => {
    const { store, keep, lose } = await twoPeople('se-reg-bd' as OrganisationId)
    const { actionId, result } = await done(store, lose.id)
    expect(await partnersOf(store, result.interactionId)).toEqual(['region-norrbotten'])
    await merge(store, keep.id, lose.id)
    const undoing = await store.change(db => undoAction(db, actionId, now))
    expect(undoing.result.skipped).toEqual([])
    expect(await partnersOf(store, result.interactionId)).toEqual([])
    expect(await brokenRows(store.read)).toEqual([])
  },
)

test('logging and editing with a person merged away uses the kept person, also after two merges', async () => {
  const { store, keep, lose } = await twoPeople()
  const last = await metNew(store, 'Kim Kwar')
  await merge(store, keep.id, lose.id)
  await merge(store, last.id, keep.id)
  const commitments = [{ madeBy: 'them', promise: 'Återkomma', dueOn: null }] as const
  const { result } = await store.change(db =>
    logInteraction(db, anInteraction({ participants: [{ personId: lose.id }, { personId: keep.id }], commitments })),
  )
  expect(await whoMet(store, result.interactionId)).toEqual([last.id])
  const [promise] = await store.read
    .selectFrom('commitment')
    .select('counterpart_person_id')
    .where('interaction_id', '=', result.interactionId)
    .execute()
  expect(promise?.counterpart_person_id).toBe(last.id)
  const another = await metNew(store, 'Någon Annan')
  await store.change(db =>
    editInteraction(db, another.meeting, { participants: { add: [{ personId: lose.id }] } }, now),
  )
  expect(await whoMet(store, another.meeting)).toContain(last.id)
  expect(await brokenRows(store.read)).toEqual([])
})

test('logging with a deleted person is refused, and nothing is written', async () => {
  const { store, lose } = await twoPeople()
  await store.change(db => removeRow(db, 'person', lose.id, now))
  const before = livingRows(store.file)
  await expect(
    store.change(db => logInteraction(db, anInteraction({ participants: [{ personId: lose.id }] }))),
  ).rejects.toMatchObject({ refusal: { code: 'names-what-is-gone' } })
  expect(livingRows(store.file)).toEqual(before)
})

test('a person merged away is not in the trash, and restoring them takes the merge apart', async () => {
  const { store, keep, lose } = await twoPeople()
  const before = livingRows(store.file)
  await merge(store, keep.id, lose.id)
  expect((await trashPage(store.read, { now, limit: 100 })).actions).toEqual([])
  await store.change(db => restoreRow(db, 'person', lose.id, now))
  expect(livingRows(store.file)).toEqual(before)
  expect(await whoMet(store, lose.meeting)).toEqual([lose.id])
})

test('an undone merge cannot be redone by undo once one of the two has been met since', async () => {
  const { store, keep, lose } = await twoPeople()
  const merged = await merge(store, keep.id, lose.id)
  const apart = await store.change(db => undoAction(db, merged.actionId, now))
  await store.change(db => logInteraction(db, anInteraction({ participants: [{ personId: lose.id }] })))
  const before = livingRows(store.file)
  await expect(store.change(db => undoAction(db, apart.actionId, now))).rejects.toMatchObject({
    refusal: { code: 'used-since', table: 'person', name: 'Kim Qvar' },
  })
  expect(livingRows(store.file)).toEqual(before)
})

const about = (subjectId: PersonId) => ({ subjectTable: 'person', subjectId }) as const

test('a merge joins the private notes of two people, and its undo gives the merged person their own note back', async () => {
  const { store, keep, lose } = await twoPeople()
  await writeFollowedNote(store, about(keep.id), 'Tidigare på departementet', now)
  await writeFollowedNote(store, about(lose.id), 'Nås bäst om morgnarna', now)
  const merged = await merge(store, keep.id, lose.id)
  const both = 'Tidigare på departementet\n\nNås bäst om morgnarna'
  expect((await readFollowedNote(store, about(keep.id))).content).toBe(both)
  expect((await readFollowedNote(store, about(lose.id))).content).toBe(both)
  expect(await findFollowedNotes(store, 'morgnarna', now)).toMatchObject([{ subjectId: keep.id, content: both }])
  expect(await allFollowedNotes(store)).toHaveLength(1)
  const more = `${both}\n\nNytt nummer`
  await writeFollowedNote(store, about(lose.id), more, now)
  expect((await readFollowedNote(store, about(keep.id))).content).toBe(more)
  await store.change(db => undoAction(db, merged.actionId, now))
  expect((await readFollowedNote(store, about(keep.id))).content).toBe(more)
  expect((await readFollowedNote(store, about(lose.id))).content).toBe('Nås bäst om morgnarna')
})
