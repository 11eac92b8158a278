import { rmSync } from 'node:fs'
import { expect, test } from 'vitest'
import { allFollowedNotes } from '../../db/private-notes/followed-notes'
import { removeRow } from '../../office/log/remove-row'
import { undoAction } from '../../office/log/undo/undo-action'
import type { Input } from '../../src-shared/ipc/contract'
import type { Logged } from '../../src-shared/log/interaction'
import { anInteraction } from '../db/an-interaction'
import { anOffice } from '../db/office'
import { answered, ask, askedAt } from './asking'

type Entry = Input<'interaction:log'>
type Office = Awaited<ReturnType<typeof anOffice>>

const entry = { ...anInteraction({ headline: 'Första' }), note: '' }
const replacing = ({ actionId, interactionId }: Logged) => ({ replaces: { actionId, interactionId } })
const dueBefore: Partial<Entry> = { commitments: [{ madeBy: 'them', promise: 'Återkomma', dueOn: '2001-01-01' }] }

const log = (store: Office, more: Partial<Entry>) => ask(store, 'interaction:log', { ...entry, ...more })
const logged = (store: Office, more: Partial<Entry>) => answered(store, 'interaction:log', { ...entry, ...more })
const noteOf = async (store: Office, subjectId: string) =>
  (await answered(store, 'private-note:read', { subjectTable: 'interaction', subjectId })).content
const headlines = async (store: Office) =>
  (await store.read.selectFrom('interaction').select('headline').where('deleted_at', 'is', null).execute()).map(
    row => row.headline,
  )

test('an interaction refused by a rule leaves no private note behind', async () => {
  const store = await anOffice()
  expect(await log(store, { ...dueBefore, privateNote: 'Bara mitt' })).toMatchObject({
    refusal: { code: 'rule-broken', rule: 'before-given' },
  })
  expect(await allFollowedNotes(store)).toEqual([])
  expect(await headlines(store)).toEqual([])
})

test('a saved interaction keeps its private note when a rule refuses the second save', async () => {
  const store = await anOffice()
  const first = await logged(store, { privateNote: 'Bara mitt' })
  const second = await log(store, { ...dueBefore, privateNote: 'Mer', ...replacing(first) })
  expect(second).toMatchObject({ refusal: { rule: 'before-given' } })
  expect(await noteOf(store, first.interactionId)).toBe('Bara mitt')
  expect(await allFollowedNotes(store)).toHaveLength(1)
})

test('an interaction is refused when the office’s file is gone', async () => {
  const store = await anOffice()
  rmSync(store.file)
  expect(await log(store, { privateNote: 'Bara mitt' })).toMatchObject({ refusal: { code: 'store-moved' } })
})

test('a second save after a commitment was added is refused, and the interaction keeps its note', async () => {
  const store = await anOffice()
  const first = await logged(store, { privateNote: 'Bara mitt' })
  const fields = {
    promise: 'Skicka siffror',
    madeBy: 'us' as const,
    dueOn: null,
    ownerStaffId: null,
    counterpartPersonId: null,
    counterpartOrganisationId: null,
    interactionId: first.interactionId,
    issueIds: [],
  }
  expect(await ask(store, 'record:add', { kind: 'commitment', fields })).toMatchObject({ ok: true })
  const second = await log(store, { headline: 'Andra', privateNote: 'Mer', ...replacing(first) })
  expect(second).toMatchObject({ refusal: { code: 'used-since', table: 'interaction' } })
  expect(await headlines(store)).toEqual(['Första'])
  expect(await noteOf(store, first.interactionId)).toBe('Bara mitt')
})

test.each([
  ['undone', (store: Office, { actionId }: Logged) => store.change(db => undoAction(db, actionId, askedAt))],
  [
    'put in the trash',
    (store: Office, { interactionId }: Logged) =>
      store.change(db => removeRow(db, 'interaction', interactionId, askedAt)),
  ],
])('a second save after the first was %s logs the interaction', async (_how, gone) => {
  const store = await anOffice()
  const first = await logged(store, {})
  await gone(store, first)
  expect(await log(store, { headline: 'Andra', ...replacing(first) })).toMatchObject({ ok: true })
  expect(await headlines(store)).toEqual(['Andra'])
})
