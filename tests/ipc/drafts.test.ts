import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { notesFileOf } from '../../db/private-notes/notes-file'
import { wholeList } from '../../office/lists/saved-views'
import type { StoreChannel } from '../../src-shared/ipc/channels'
import type { Input } from '../../src-shared/ipc/contract'
import { anInteraction } from '../db/an-interaction'
import { anOffice } from '../db/office'
import { answered, ask as askOffice } from './asking'

type Office = Awaited<ReturnType<typeof anOffice>>
const canary = 'Kanariefågelsutkast'

/** Returns a function that asks as the window does, one minute later each time. */
function asking(store: Office) {
  let minute = 0
  const now = () => new Date(Date.UTC(2026, 10, 22, 9, minute++))
  return <C extends StoreChannel>(channel: C, input: Input<C>) => askOffice(store, channel, input, now)
}

const aDraft = (id: string, content: string) => ({ id, form: 'quick-log', title: 'Halvskrivet', content }) as const

test('a draft is saved by its id, listed latest first, read word for word, and gone when removed', async () => {
  const store = await anOffice()
  const ask = asking(store)
  expect(await ask('draft:list', {})).toEqual({ ok: true, value: [] })
  expect(await ask('draft:remove', { id: 'a' })).toMatchObject({ ok: true })
  expect(existsSync(notesFileOf(store))).toBe(false)
  await ask('draft:save', aDraft('a', 'Ett'))
  await ask('draft:save', aDraft('b', 'Två – åäö\n"'))
  await ask('draft:save', aDraft('a', 'Ett till'))
  expect(await ask('draft:list', {})).toMatchObject({ value: [{ id: 'a', title: 'Halvskrivet' }, { id: 'b' }] })
  expect(await ask('draft:read', { id: 'b' })).toMatchObject({ value: { draft: { content: 'Två – åäö\n"' } } })
  expect(await ask('draft:read', { id: 'a' })).toMatchObject({ value: { draft: { content: 'Ett till' } } })
  await ask('draft:remove', { id: 'a' })
  expect(await ask('draft:read', { id: 'a' })).toEqual({ ok: true, value: { draft: null } })
  expect(await ask('draft:list', {})).toMatchObject({ value: [{ id: 'b' }] })
})

test('a draft is in no byte of the store and has no entry in the change record', async () => {
  const store = await anOffice()
  const ask = asking(store)
  const changes = () => store.read.selectFrom('change').select('hlc').execute()
  const before = (await changes()).length
  await ask('draft:save', aDraft('a', canary))
  expect(await changes()).toHaveLength(before)
  const folder = join(store.file, '..')
  const holding = readdirSync(folder).filter(name => readFileSync(join(folder, name)).includes(canary))
  expect(holding).not.toEqual([])
  expect(holding.filter(name => !name.includes('egna-anteckningar'))).toEqual([])
  await ask('draft:remove', { id: 'a' })
  expect(readdirSync(folder).filter(name => readFileSync(join(folder, name)).includes(canary))).toEqual([])
})

test('a private note is kept outside the store and follows the interaction when it is saved again', async () => {
  const store = await anOffice()
  const ask = asking(store)
  const entry = { ...anInteraction(), note: '' }
  const first = await answered(store, 'interaction:log', { ...entry, privateNote: canary })
  const noteOf = (subjectId: string) => ask('private-note:read', { subjectTable: 'interaction', subjectId })
  expect(await noteOf(first.interactionId)).toMatchObject({ value: { content: canary } })
  const second = await answered(store, 'interaction:log', {
    ...entry,
    headline: 'Ändrad',
    privateNote: `${canary} två`,
    replaces: { actionId: first.actionId, interactionId: first.interactionId },
  })
  expect(await noteOf(second.interactionId)).toMatchObject({ value: { content: `${canary} två` } })
  expect(await noteOf(first.interactionId)).toMatchObject({ value: { content: '' } })
  expect(await ask('list:page', { query: wholeList('interactions'), offset: 0, limit: 10 })).toMatchObject({
    value: { total: 1, rows: [{ headline: 'Ändrad' }] },
  })
  const { file } = store
  expect([file, `${file}-wal`].filter(existsSync).filter(name => readFileSync(name).includes(canary))).toEqual([])
})
