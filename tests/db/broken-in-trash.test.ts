import { expect, test } from 'vitest'
import type { Store } from '../../db/store'
import { editInteraction } from '../../office/log/edit-interaction'
import { removeRow } from '../../office/log/remove-row'
import { restoreRow } from '../../office/log/restore-row'
import { undoAction } from '../../office/log/undo/undo-action'
import type { InteractionId } from '../../src-shared/records/ids'
import type { RemovableKind } from '../../src-shared/records/trash'
import { aBrokenOffice } from './a-broken-office'

const now = new Date('2026-11-24T10:00:00Z')
const meeting = 'demo-i14' as InteractionId

const withoutCounterpart = `update interaction_participant set deleted_at = 'x' where interaction_id = 'demo-i14';
  update interaction_organisation set deleted_at = 'x' where interaction_id = 'demo-i14'`
const dueBefore = `update commitment set due_on = '2001-01-01' where id = 'demo-k2'`

const isThere = async (store: Store, kind: 'interaction' | 'commitment', id: string) =>
  (
    await store.read
      .selectFrom(kind)
      .select('deleted_at')
      .where('id', '=', id as never)
      .executeTakeFirstOrThrow()
  ).deleted_at === null

const broken: readonly (readonly [string, 'interaction' | 'commitment', string, string])[] = [
  ['an interaction without a counterpart', 'interaction', meeting, withoutCounterpart],
  [
    'an interaction with a blank headline',
    'interaction',
    meeting,
    `update interaction set headline = ' ' where id = 'demo-i14'`,
  ],
  [
    'an interaction on a day that does not exist',
    'interaction',
    meeting,
    `update interaction set starts_on = '2026-02-30' where id = 'demo-i14'`,
  ],
  ['a commitment without a text', 'commitment', 'demo-k2', `update commitment set promise = '' where id = 'demo-k2'`],
  ['a commitment due before its interaction', 'commitment', 'demo-k2', dueBefore],
]

test.each(broken)('%s can be restored after deletion, by undo and from the trash', async (_what, kind, id, faults) => {
  const store = await aBrokenOffice(faults)
  const remove = () => store.change(db => removeRow(db, kind as RemovableKind, id as never, now))
  const removed = await remove()
  const undone = await store.change(db => undoAction(db, removed.actionId, now))
  expect(undone.result.skipped).toEqual([])
  expect(await isThere(store, kind, id)).toBe(true)
  await remove()
  await store.change(db => restoreRow(db, kind as RemovableKind, id as never, now))
  expect(await isThere(store, kind, id)).toBe(true)
})

test('an interaction with a commitment due before it is restored together with the commitment', async () => {
  const store = await aBrokenOffice(dueBefore)
  const { interaction_id } = await store.read
    .selectFrom('commitment')
    .select('interaction_id')
    .where('id', '=', 'demo-k2')
    .executeTakeFirstOrThrow()
  const { actionId } = await store.change(db => removeRow(db, 'interaction', interaction_id as InteractionId, now))
  const { result } = await store.change(db => undoAction(db, actionId, now))
  expect(result.skipped).toEqual([])
  expect(await isThere(store, 'commitment', 'demo-k2')).toBe(true)
})

test('a role that ends before it begins can be restored, alone and with its person', async () => {
  const store = await aBrokenOffice(`update role_assignment set from_on = '2026-12-31', to_on = '2026-01-01'
    where id = (select min(id) from role_assignment where deleted_at is null)`)
  const role = await store.read
    .selectFrom('role_assignment')
    .select(['id', 'person_id'])
    .where('from_on', '=', '2026-12-31')
    .executeTakeFirstOrThrow()
  for (const [kind, id] of [
    ['role', role.id],
    ['person', role.person_id],
  ] as const) {
    const { actionId } = await store.change(db => removeRow(db, kind, id, now))
    const { result } = await store.change(db => undoAction(db, actionId, now))
    expect(result.skipped).toEqual([])
  }
})

test('a commitment in the trash is not restored if its interaction has moved past its last day', async () => {
  const store = await aBrokenOffice(
    `update commitment set due_on = null where interaction_id = 'demo-i14' and id <> 'demo-k2'`,
  )
  const { interaction_id, due_on } = await store.read
    .selectFrom('commitment')
    .select(['interaction_id', 'due_on'])
    .where('due_on', 'is not', null)
    .where('interaction_id', 'is not', null)
    .where('id', '=', 'demo-k2')
    .executeTakeFirstOrThrow()
  expect(due_on).not.toBeNull()
  const { actionId } = await store.change(db => removeRow(db, 'commitment', 'demo-k2', now))
  await store.change(db =>
    editInteraction(db, interaction_id as InteractionId, { startsOn: '2030-01-01' as never }, now),
  )
  const refused = { refusal: { code: 'rule-broken', rule: 'before-given' } }
  await expect(store.change(db => undoAction(db, actionId, now))).rejects.toMatchObject(refused)
  await expect(store.change(db => restoreRow(db, 'commitment', 'demo-k2', now))).rejects.toMatchObject(refused)
})

test('an interaction restored without a counterpart cannot lose one that it was given later', async () => {
  const store = await aBrokenOffice(withoutCounterpart)
  const { actionId } = await store.change(db => removeRow(db, 'interaction', meeting, now))
  await store.change(db => undoAction(db, actionId, now))
  const organisationIds = { add: ['se-myn-trafikverket' as never] }
  await store.change(db => editInteraction(db, meeting, { organisationIds }, now))
  await expect(
    store.change(db =>
      db
        .updateTable('interaction_organisation')
        .set({ deleted_at: now.toISOString() })
        .where('interaction_id', '=', meeting)
        .execute(),
    ),
  ).rejects.toMatchObject({ refusal: { rule: 'no-counterpart' } })
})
