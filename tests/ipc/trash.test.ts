import { expect, test } from 'vitest'
import { wholeList } from '../../office/lists/saved-views'
import { aDemoOffice } from '../db/office'
import { answered, ask, askAnything } from './asking'
import { aDemoFile, talan } from './on-command-line'

test('the window deletes a meeting, finds it in the trash and brings it back', async () => {
  const store = await aDemoOffice()
  const page = () => answered(store, 'list:page', { query: wholeList('interactions'), offset: 0, limit: 1 })
  const before = (await page()).total
  const removed = await ask(store, 'record:remove', { kind: 'interaction', id: 'demo-i14' })
  expect(removed).toMatchObject({ ok: true, value: { removed: { interaction: 1 } } })
  expect((await page()).total).toBe(before - 1)
  const first = await answered(store, 'trash:list', { limit: 1 })
  expect(first.actions).toHaveLength(1)
  const next = await answered(store, 'trash:list', { limit: 200, before: first.next ?? undefined })
  expect([...first.actions, ...next.actions].flatMap(action => action.rows.map(row => row.id))).toContain('demo-i14')
  await ask(store, 'trash:restore', { kind: 'interaction', id: 'demo-i14' })
  expect((await page()).total).toBe(before)
  expect(await ask(store, 'trash:restore', { kind: 'interaction', id: 'demo-i14' })).toMatchObject({
    ok: false,
    refusal: { code: 'not-in-trash' },
  })
  expect(await askAnything(store, 'record:remove', { kind: 'issue', id: 'malmbanan' })).toMatchObject({
    ok: false,
    refusal: { code: 'invalid-input', field: 'kind' },
  })
})

test('the command line lists a deleted interaction in words, and restores it by its id or its action', async () => {
  const file = await aDemoFile()
  const show = async () => (await talan('show', file, 'interaction', 'demo-i14')).code
  const removed = await talan('remove', file, 'interaction', 'demo-i14', '--json')
  expect(removed.code).toBe(0)
  expect(await show()).toBe(1)
  const listed = await talan('list', file, 'trash')
  expect(listed.out).toMatch(/demo-i14 · interaction · \S.*åtgärd /)
  expect((await talan('restore', file, 'demo-i14')).code).toBe(0)
  expect(await show()).toBe(0)
  const again = await talan('remove', file, 'interaction', 'demo-i14', '--json')
  expect((await talan('restore', file, again.value.actionId)).code).toBe(0)
  expect(await show()).toBe(0)
  const refused = await talan('restore', file, 'ingen', '--json')
  expect(refused).toMatchObject({ code: 1, value: { refused: { code: 'not-in-trash', id: 'ingen' } } })
  expect((await talan('remove', file, 'weather', 'x')).code).toBe(2)
})

test('a row that cannot be restored is named with its own reason', async () => {
  const file = await aDemoFile()
  const log = (headline: string) =>
    talan(
      'log',
      file,
      '--headline',
      headline,
      '--person',
      'Nils Nyman',
      '--title',
      'Utredare',
      '--organisation',
      'Trafikverket',
      '--json',
    )
  const first = await log('Första mötet')
  expect((await log('Andra mötet')).code).toBe(0)
  const { out } = await talan('restore', file, first.value.actionId)
  expect(out).toMatch(/Lämnat orört:\n {2}.*Nils Nyman.* används av annat/)
  expect(out).not.toContain('har ändrats')
})

test('taking a merge apart from the trash names what was changed since and stays', async () => {
  const file = await aDemoFile()
  const merged = await talan('merge', file, 'person', 'demo-c07', 'demo-c08', '--lose-field', 'name')
  expect([merged.code, merged.err]).toEqual([0, ''])
  await talan('edit', file, 'person', 'demo-c07', '{"name":"Efter Sammanslagningen"}')
  const { code, out } = await talan('restore', file, 'demo-c08')
  expect(code).toBe(0)
  expect(out).toMatch(/^Återställt\. Åtgärd .*\nLämnat orört:\n {2}.*Efter Sammanslagningen.* har ändrats/)
})

test('a person in the trash is still in the meetings, marked as removed in the language asked for', async () => {
  const file = await aDemoFile()
  await talan('remove', file, 'person', 'demo-c07')
  const shown = async (...words: string[]) => (await talan('show', file, 'interaction', 'demo-i14', ...words)).out
  expect(await shown()).toContain('Göte Mallberg (borttagen)')
  expect(await shown('--language', 'en')).toContain('Göte Mallberg (deleted)')
  expect(JSON.parse(await shown('--json')).participants).toContainEqual({
    name: 'Göte Mallberg',
    role: 'Ordförande, Trafikutskottet',
    isRemoved: true,
  })
})
