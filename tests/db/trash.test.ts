import { expect, test } from 'vitest'
import { trashPage } from '../../db/reads/history/trash'
import { matchNames } from '../../db/reads/names/name-matches'
import { openCommitments } from '../../db/reads/records/commitments'
import { search } from '../../db/reads/search/search'
import { interactionPage } from '../../db/reads/timelines/interaction-lists'
import { brokenRows } from '../../db/rules/broken-rows'
import type { Store } from '../../db/store'
import { loadDemo, removeDemo } from '../../office/demo/demo-office'
import { removeRow } from '../../office/log/remove-row'
import { restoreRow } from '../../office/log/restore-row'
import { undoAction } from '../../office/log/undo/undo-action'
import type { InteractionId } from '../../src-shared/records/ids'
import type { RemovableKind } from '../../src-shared/records/trash'
import { gote } from './an-interaction'
import { livingRows } from './living-rows'
import { aDemoOffice, anOffice } from './office'

const now = new Date('2026-11-24T10:00:00Z')
const whole = { now, limit: 1_000 }
const remove = (store: Store, kind: RemovableKind, id: string, at = now) =>
  store.change(db => removeRow(db, kind, id, at))
/** Returns the ids of the rows in the trash. The demo office has one deleted meeting from the start. */
const listed = async (store: Store) =>
  (await trashPage(store.read, whole)).actions.flatMap(action => action.rows.map(row => row.id))
const total = async (store: Store) => (await interactionPage(store.read, { offset: 0, limit: 1 })).total

test('a deleted meeting is in the trash with its commitments, is no longer found, and is restored with every link', async () => {
  const store = await aDemoOffice()
  const before = livingRows(store.file)
  const count = await total(store)
  const { actionId, result } = await remove(store, 'interaction', 'demo-i14')
  expect(result).toMatchObject({ interaction: 1, interaction_participant: expect.any(Number), commitment: 2 })
  expect(await total(store)).toBe(count - 1)
  expect((await openCommitments(store.read, '2026-12-09')).map(row => row.interactionId)).not.toContain('demo-i14')
  const found = await search(store.read, 'Göte', { today: '2026-11-24', limit: 50, offset: 0, depth: 'all' })
  expect(JSON.stringify(found)).not.toContain('demo-i14')
  const [newest] = (await trashPage(store.read, whole)).actions
  expect(newest).toMatchObject({ actionId, by: 'test' })
  expect(newest?.rows.map(row => row.kind).sort()).toEqual(['commitment', 'commitment', 'interaction', 'position'])
  expect(newest?.rows.find(row => row.kind === 'interaction')).toMatchObject({
    id: 'demo-i14',
    deletedAt: now.toISOString(),
    label: expect.stringMatching(/\S/),
    detail: expect.stringMatching(/^\d{4}-/),
  })
  await store.change(db => restoreRow(db, 'interaction', 'demo-i14'))
  expect(livingRows(store.file)).toEqual(before)
})

test.each([
  ['goes along', ' \u00a0\t'],
  ['stays', 'Remissvaret'],
])('a position from a deleted meeting %s when its other evidence reads "%s"', async (what, reference) => {
  const store = await aDemoOffice()
  await store.change(db =>
    db
      .updateTable('position')
      .set({ evidence_reference: reference })
      .where('evidence_interaction_id', '=', 'demo-i14' as InteractionId)
      .execute(),
  )
  const { result } = await remove(store, 'interaction', 'demo-i14')
  expect(result['position']).toBe(what === 'stays' ? undefined : 1)
  expect(await brokenRows(store.read)).toEqual([])
})

test('a deletion can be undone by its action like every other change', async () => {
  const store = await aDemoOffice()
  const before = livingRows(store.file)
  for (const [kind, id] of [
    ['interaction', 'demo-i14'],
    ['person', gote],
    ['commitment', 'demo-k2'],
  ] as const) {
    const { actionId } = await remove(store, kind, id)
    expect(livingRows(store.file)).not.toEqual(before)
    await store.change(db => undoAction(db, actionId, now))
    expect(livingRows(store.file)).toEqual(before)
  }
})

test('a deleted person is no longer proposed, but meetings keep the name and the role held that day', async () => {
  const store = await aDemoOffice()
  const meetings = async () => (await interactionPage(store.read, { offset: 0, limit: 100 })).rows
  const before = await meetings()
  const count = await total(store)
  const { result } = await remove(store, 'person', gote)
  expect(result).not.toHaveProperty('role_assignment')
  expect(await matchNames(store.read, 'göte', '2026-11-24')).toEqual([])
  expect(await total(store)).toBe(count)
  const names = (rows: typeof before) => rows.map(row => row.participants.map(({ isRemoved: _, ...who }) => who))
  expect(names(await meetings())).toEqual(names(before))
  const removed = (await meetings()).flatMap(row => row.participants).filter(who => who.isRemoved)
  expect(removed.length).toBeGreaterThan(1)
  expect(removed[0]).toMatchObject({ title: 'Ordförande', organisation: 'Trafikutskottet' })
  await store.change(db => restoreRow(db, 'person', gote))
  expect(await meetings()).toEqual(before)
})

test('an organisation in use cannot be deleted, and an unused one can', async () => {
  const store = await aDemoOffice()
  for (const [id, what] of [
    ['se-reg-bd', 'partner'],
    ['se-riksdag-tu', 'role'],
  ])
    await expect(remove(store, 'organisation', id as string)).rejects.toMatchObject({
      refusal: { code: 'still-used', what },
    })
  expect(await listed(store)).not.toContain('se-reg-bd')
  const before = livingRows(store.file)
  const { result } = await remove(store, 'organisation', 'se-kom-2523')
  expect(result['organisation']).toBe(1)
  await store.change(db => restoreRow(db, 'organisation', 'se-kom-2523'))
  expect(livingRows(store.file)).toEqual(before)
})

test('deleting an unknown row, or restoring one that is not in the trash, is refused', async () => {
  const store = await aDemoOffice()
  const before = livingRows(store.file)
  await expect(remove(store, 'interaction', 'ingen')).rejects.toMatchObject({
    refusal: { code: 'unknown-id', what: 'interaction', id: 'ingen' },
  })
  for (const id of ['demo-i14', 'ingen'])
    await expect(store.change(db => restoreRow(db, 'interaction', id))).rejects.toMatchObject({
      refusal: { code: 'not-in-trash', id },
    })
  expect(livingRows(store.file)).toEqual(before)
})

test('restoring one meeting leaves the rest of the action deleted', async () => {
  const store = await anOffice()
  await store.change(db => loadDemo(db, now))
  const before = livingRows(store.file)
  await store.change(db => removeDemo(db, now))
  await store.change(db => restoreRow(db, 'interaction', 'demo-i14'))
  expect(await total(store)).toBe(1)
  const links = (rows: Record<string, unknown[]>) =>
    (rows['interaction_participant'] as { interaction_id: string }[]).filter(row => row.interaction_id === 'demo-i14')
  expect(links(livingRows(store.file))).toEqual(links(before))
  expect(links(before).length).toBeGreaterThan(0)
})

test('the trash lists ninety days, newest first, in pages without a gap', async () => {
  const store = await aDemoOffice()
  await remove(store, 'interaction', 'demo-i14', new Date('2026-08-20T10:00:00Z'))
  await remove(store, 'interaction', 'demo-i15', new Date('2026-08-30T10:00:00Z'))
  await store.change(db => removeDemo(db, now))
  const all = await listed(store)
  expect(all).not.toContain('demo-i14')
  expect(all.at(-1)).toBe('demo-i15')
  expect(all.length).toBeGreaterThan(60)
  const paged: string[] = []
  for (let before: Awaited<ReturnType<typeof trashPage>>['next'] | undefined; before !== null; ) {
    const page = await trashPage(store.read, { now, limit: 7, before })
    paged.push(...page.actions.flatMap(action => action.rows.map(row => row.id)))
    before = page.next
  }
  expect(paged).toEqual(all)
  await store.change(db => restoreRow(db, 'interaction', 'demo-i14'))
})
