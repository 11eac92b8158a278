import { expect, test } from 'vitest'
import { recordedTables } from '../../db/change-record'
import { historyPage } from '../../db/reads/history/history'
import { editInteraction } from '../../office/log/edit-interaction'
import { logInteraction } from '../../office/log/log-interaction'
import { undoAction } from '../../office/log/undo/undo-action'
import { historyEn } from '../../src-shared/text/en/history'
import { historySv } from '../../src-shared/text/sv/history'
import { anInteraction, gote, malmbanan } from './an-interaction'
import { aDemoOffice, anOffice } from './office'
import { connect } from './raw-store'

const now = new Date('2026-11-24T10:00:00Z')

async function anEditedIssue() {
  const store = await anOffice()
  const rename = (name: string) =>
    store.change(db => db.updateTable('issue').set({ short_name: name }).where('id', '=', malmbanan).execute())
  const [first, second] = [await rename('Malmen'), await rename('Banan')]
  return { store, first, second }
}

test('a row’s history lists who changed what and when, with old and new values, newest first', async () => {
  const { store, first, second } = await anEditedIssue()
  const { actions, names } = await historyPage(store.read, { id: malmbanan, limit: 100 })
  expect(actions).toHaveLength(3)
  expect(names[malmbanan]).toMatch(/\S/)
  expect(actions.map(action => action.actionId).slice(0, 2)).toEqual([second.actionId, first.actionId])
  expect(actions[0]).toMatchObject({
    by: 'test',
    changes: [
      {
        table: 'issue',
        id: malmbanan,
        op: 'update',
        cells: [{ column: 'short_name', before: 'Malmen', after: 'Banan' }],
      },
    ],
  })
  expect(Math.abs(Date.now() - Date.parse(actions[0]?.at ?? ''))).toBeLessThan(60_000)
  const made = actions[2]?.changes.find(change => change.table === 'issue')
  expect(made?.op).toBe('insert')
  expect(made?.cells).toContainEqual({ column: 'sort_order', before: null, after: 'a080' })
})

test('the changes of one action are listed together, and pages follow each other without a gap', async () => {
  const store = await aDemoOffice()
  const { actionId } = await store.change(db => logInteraction(db, anInteraction()))
  const whole = await historyPage(store.read, { limit: 100_000 })
  expect(whole.actions).toHaveLength(3)
  expect(whole.actions[0]).toMatchObject({ actionId })
  const rowsOf = (page: typeof whole) => page.actions.flatMap(action => action.changes)
  expect(whole.next).toBeNull()
  const rows: unknown[] = []
  let before: string | undefined
  for (let page = 0; page < 3; page += 1) {
    const read = await historyPage(store.read, { before, limit: 7 })
    rows.push(...rowsOf(read))
    before = read.next ?? undefined
  }
  expect(rows).toEqual(rowsOf(whole).slice(0, 21))
})

test('adding or removing a participant is part of the history of the interaction', async () => {
  const store = await aDemoOffice()
  const { result } = await store.change(db => logInteraction(db, anInteraction()))
  const id = result.interactionId
  const edits = [{ participants: { add: [{ personId: gote }] } }, { participants: { remove: [gote] } }]
  for (const edit of edits) await store.change(db => editInteraction(db, id, edit, now))
  const { actions, names } = await historyPage(store.read, { id, limit: 100 })
  expect(actions).toHaveLength(3)
  expect(actions[0]?.changes).toMatchObject([{ table: 'interaction_participant', id: `${id}:${gote}`, op: 'update' }])
  expect(actions[1]?.changes).toMatchObject([{ table: 'interaction_participant', op: 'insert' }])
  expect(actions[2]?.changes.map(change => change.table)).toContain('interaction_issue')
  expect(names[gote]).toMatch(/^Göte/)
  const next = await historyPage(store.read, { id, limit: 1 })
  expect((await historyPage(store.read, { id, limit: 1, before: next.next ?? '' })).actions).toMatchObject([
    { actionId: actions[1]?.actionId },
  ])
})

test('the history of an unknown row is refused', async () => {
  const store = await anOffice()
  await expect(historyPage(store.read, { id: 'ingen', limit: 1 })).rejects.toMatchObject({
    refusal: { code: 'unknown-id', id: 'ingen' },
  })
})

test('undoing an unknown action is refused', async () => {
  const store = await anOffice()
  await expect(store.change(db => undoAction(db, 'ingen' as never, now))).rejects.toMatchObject({
    refusal: { code: 'unknown-id', id: 'ingen' },
  })
})

test('edits undone from the newest on restore the values before them', async () => {
  const { store, first, second } = await anEditedIssue()
  const name = async () =>
    (await store.read.selectFrom('issue').select('short_name').where('id', '=', malmbanan).executeTakeFirst())
      ?.short_name
  await store.change(db => undoAction(db, second.actionId, now))
  expect(await name()).toBe('Malmen')
  await store.change(db => undoAction(db, first.actionId, now))
  expect(await name()).not.toBe('Malmen')
})

test('an undo leaves and names a row that was edited since the undone action', async () => {
  const store = await anOffice()
  const { actionId, result } = await store.change(db => logInteraction(db, anInteraction()))
  const { interactionId } = result
  await store.change(db =>
    db.updateTable('interaction').set({ note: 'efteråt' }).where('id', '=', interactionId).execute(),
  )
  const { result: undone } = await store.change(db => undoAction(db, actionId, now))
  expect(undone.skipped).toContainEqual({ table: 'interaction', id: interactionId, reason: 'changed-since' })
})

test('every kind of recorded row has a name in both languages, so that the history shows no table name', async () => {
  const store = await anOffice()
  const raw = connect(store.file)
  const unnamed = recordedTables(raw).flatMap(table =>
    [historySv, historyEn].filter(({ things, links }) => !(table in things) && !(table in links)).map(() => table),
  )
  raw.close()
  expect(unnamed).toEqual([])
})
